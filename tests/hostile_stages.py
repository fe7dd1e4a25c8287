"""Stages that do what a page tells them, for processes of their own: spin, fill the memory, leave, be killed."""

from __future__ import annotations

import os
import signal
import time
from pathlib import Path

from msgspec import structs

from communique.model import Annotation, Article
from communique.store import Reading
from communique.workers import Stages, Task


def stages(*given: object) -> Stages:
    """The stages, for whatever desk."""
    return extract, annotate


def extract(task: Task) -> Reading:
    """An article whose text is the document's."""
    document, _ = task
    text = document.data.decode()
    _obey(text, "extract")
    article = Article(id=f"article-{document.path}", path=document.path, media_type="text/plain", sha256="", text=text)
    return Reading(document=document, article=article, annotation=None, extract_stamp="x", reader_stamp=None)


def annotate(reading: Reading) -> Reading:
    """Nothing said."""
    assert reading.article
    _obey(reading.article.text or "", "annotate")
    return structs.replace(reading, annotation=Annotation(article=reading.article.id, reader="toy"), reader_stamp="r")


def _obey(text: str, stage: str) -> None:
    at, _, order = text.partition(" ")
    if at != stage:
        return
    match order.split():
        case ["spin"]:
            while True:
                pass
        case ["sleep"]:
            time.sleep(3600)
        case ["fill"]:
            held = [bytes(64 * 1024**2)]
            while True:
                held.append(bytes(bytearray(64 * 1024**2)))
        case ["die"]:
            os.kill(os.getpid(), signal.SIGKILL)
        case ["once", path] if not Path(path).exists():
            Path(path).touch()
            os._exit(1)
