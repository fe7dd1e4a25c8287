"""Kinds of actor."""

ACTOR_TYPES = (
    "person", "state", "government", "security_force", "armed_group", "intergovernmental", "civil_society", "business",
    "media", "operation", "exercise", "agreement", "document", "group", "other",
)  # fmt: skip
