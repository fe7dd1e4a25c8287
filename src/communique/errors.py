"""The exception tree: what a user did wrong or the machine refused, each message one sentence that says what to do.

Odd *input* is never an exception: it becomes a `model.Problem` with its place.
"""


class CommuniqueError(Exception):
    """Anything that Communiqué tells its user in one sentence; the command line exits with 2."""


class UsageError(CommuniqueError):
    """A call that cannot be carried out as it was given."""


class DeskError(UsageError):
    """A desk file with a mistake; the message names the file's line."""


class RecordError(CommuniqueError):
    """A record file that cannot be opened, read or written."""
