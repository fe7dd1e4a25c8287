#!/usr/bin/env python3
"""The trained reader → what the package carries: three ONNX graphs with int8 weights, the labels and the vocabulary.

    export.py WORKDIR OUTDIR [--fp32]

In:   WORKDIR/reader.pt (or last.pt with reader's labels) from train.py. Out: OUTDIR/{reader,labels,roles}.onnx, labels.json,
vocabulary.txt.

Surprising: dynamic int8 takes one scale from a whole batch, so that a sentence's answer would hang on its neighbours; here
each row of activations is scaled by itself, with standard operators (MatMulInteger). MatMulNBits and fp32 take twice as long.
"""

from __future__ import annotations

import argparse
import hashlib
import json
from pathlib import Path

import numpy as np
import onnx
import torch
from network import Heads, Reader, Sizes
from onnx import TensorProto, helper, numpy_helper
from torch import Tensor, nn


class Words(nn.Module):
    """The first graph: all that needs no decoded tree."""

    def __init__(self, reader: Reader):
        super().__init__()
        self.reader = reader

    def forward(self, pieces: Tensor, piece_shapes: Tensor, mask: Tensor, first: Tensor, shapes: Tensor, word_mask: Tensor) -> tuple[Tensor, ...]:
        heads = self.reader.heads
        words = heads.words(self.reader.encoder(pieces, piece_shapes, mask, first), shapes)
        return heads.tags(words), heads.names(words), heads.predicate(words), heads.arc_scores(words, word_mask), words


class Labels(nn.Module):
    """The second graph: the labels of decoded arcs."""

    def __init__(self, heads: Heads):
        super().__init__()
        self.heads = heads

    def forward(self, words: Tensor, heads: Tensor) -> Tensor:
        return self.heads.label_scores(words, heads)


class Roles(nn.Module):
    """The third graph: the roles of a predicate's words."""

    def __init__(self, heads: Heads):
        super().__init__()
        self.heads = heads

    def forward(self, words: Tensor, sentence: Tensor, ties: Tensor, predicate: Tensor) -> Tensor:
        return self.heads.role_scores(words, sentence, ties, predicate)


def export(module: nn.Module, inputs: dict[str, Tensor], outputs: list[str], axes: dict[str, dict[int, str]], path: Path) -> None:
    torch.onnx.export(
        module.eval(), tuple(inputs.values()), str(path), input_names=list(inputs), output_names=outputs,
        dynamic_axes=axes, opset_version=20, dynamo=False, do_constant_folding=True,
    )  # fmt: skip


def in_bytes(weight: np.ndarray, axis: int) -> tuple[np.ndarray, np.ndarray]:
    """Int8 values of a matrix and one scale for each line across `axis`."""
    scales = (np.abs(weight).max(axis, keepdims=True) / 127.0).astype(np.float32)
    scales[scales == 0] = 1.0
    return np.rint(weight / scales).astype(np.int8), scales


class SmallWeights:
    """Rewrites a graph: constant matrices of at least `least` numbers to int8, each row of activations scaled by itself."""

    def __init__(self, model: onnx.ModelProto, least: int = 40_000):
        self.model, self.least = model, least
        self.constants = {tensor.name: tensor for tensor in model.graph.initializer}
        self.nodes: list[onnx.NodeProto] = []
        self.added: list[onnx.TensorProto] = []
        self.gone: set[str] = set()
        self.rows: dict[str, str] = {}

    def rewritten(self) -> onnx.ModelProto:
        for name, value in (("last_axis", np.array([-1])), ("per_127", np.float32(1 / 127)), ("tiny", np.float32(1e-9)),
                            ("one", np.float32(1)), ("middle", np.uint8(128))):  # fmt: skip
            self.added.append(numpy_helper.from_array(np.asarray(value), name))
        for node in self.model.graph.node:
            place = {"MatMul": 1, "Gather": 0}.get(node.op_type)
            if place is not None and (weight := self._weight(node.input[place])) is not None:
                self.gone.add(node.input[place])
                (self._product if node.op_type == "MatMul" else self._lookup)(node, weight, node.input[place].replace("::", "_"))
            else:
                self.nodes.append(node)
        graph = self.model.graph
        kept = [tensor for tensor in graph.initializer if tensor.name not in self.gone]
        del graph.node[:], graph.initializer[:]
        graph.node.extend(self.nodes)
        used = {name for node in self.nodes for name in node.input}
        graph.initializer.extend(tensor for tensor in [*kept, *self.added] if tensor.name in used)
        return self.model

    def _weight(self, name: str) -> np.ndarray | None:
        tensor = self.constants.get(name)
        return numpy_helper.to_array(tensor) if tensor is not None and len(tensor.dims) == 2 and np.prod(tensor.dims) >= self.least else None

    def _add(self, kind: str, inputs: list[str], output: str, **attributes: object) -> str:
        self.nodes.append(helper.make_node(kind, inputs, [output], **attributes))
        return output

    def _keep(self, name: str, values: np.ndarray, scales: np.ndarray) -> None:
        self.added += [numpy_helper.from_array(values, name + "_int8"), numpy_helper.from_array(scales, name + "_scale")]

    def _product(self, node: onnx.NodeProto, weight: np.ndarray, name: str) -> None:
        self._keep(name, *in_bytes(weight, 0))
        source, out = node.input[0], node.output[0]
        row = self.rows.get(source) or self._in_rows(source)
        self._add("MatMulInteger", [row + "_bytes", name + "_int8", "middle"], out + "_whole")
        self._add("Cast", [out + "_whole"], out + "_real", to=TensorProto.FLOAT)
        self._add("Mul", [out + "_real", name + "_scale"], out + "_part")
        self._add("Mul", [out + "_part", row + "_scale"], out)

    def _in_rows(self, source: str) -> str:
        """The bytes and scales of a product's left side, a scale a row."""
        row = self.rows[source] = f"row{len(self.rows)}"
        self._add("Abs", [source], row + "_abs")
        self._add("ReduceMax", [row + "_abs", "last_axis"], row + "_max", keepdims=1)
        self._add("Mul", [row + "_max", "per_127"], row + "_raw")
        self._add("Max", [row + "_raw", "tiny"], row + "_scale")
        self._add("Div", [source, row + "_scale"], row + "_scaled")
        self._add("QuantizeLinear", [row + "_scaled", "one", "middle"], row + "_bytes")
        return row

    def _lookup(self, node: onnx.NodeProto, table: np.ndarray, name: str) -> None:
        self._keep(name, *in_bytes(table, 1))
        out = node.output[0]
        self._add("Gather", [name + "_int8", node.input[1]], out + "_bytes", axis=0)
        self._add("Gather", [name + "_scale", node.input[1]], out + "_scale", axis=0)
        self._add("Cast", [out + "_bytes"], out + "_real", to=TensorProto.FLOAT)
        self._add("Mul", [out + "_real", out + "_scale"], out)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("workdir", type=Path)
    parser.add_argument("outdir", type=Path)
    parser.add_argument("--fp32", action="store_true", help="leave the weights as they are, for comparison")
    args = parser.parse_args()
    args.outdir.mkdir(parents=True, exist_ok=True)
    kept = torch.load(args.workdir / "reader.pt", weights_only=False)
    reader = Reader(len(kept["vocabulary"]), Sizes(**kept["sizes"]))
    reader.load_state_dict(kept["reader"])
    reader.eval()
    many, long, words = 3, 16, 8
    first = torch.arange(1, words + 1).expand(many, words).contiguous()
    ones = torch.ones(many, words, dtype=torch.long)
    export(
        Words(reader),
        {"pieces": torch.ones(many, long, dtype=torch.long), "piece_shapes": torch.ones(many, long, dtype=torch.long), "mask": torch.ones(many, long),
         "first": first, "shapes": ones, "word_mask": torch.ones(many, words)},
        ["tags", "names", "predicates", "arcs", "words"],
        {**{n: {0: "B", 1: "T"} for n in ("pieces", "piece_shapes", "mask")}, **{n: {0: "B", 1: "W"} for n in ("first", "shapes", "word_mask", "tags", "names", "predicates", "arcs", "words")}},
        args.outdir / "reader.onnx",
    )  # fmt: skip
    vectors = torch.randn(many, words, 384)
    export(Labels(reader.heads), {"words": vectors, "heads": ones}, ["labels"], {n: {0: "B", 1: "W"} for n in ("words", "heads", "labels")}, args.outdir / "labels.onnx")
    export(
        Roles(reader.heads), {"words": vectors, "sentence": torch.tensor([0, 0, 1, 2]), "ties": torch.rand(4, words, 3), "predicate": torch.tensor([0, 2, 5, 1])}, ["roles"],
        {"words": {0: "B", 1: "W"}, "sentence": {0: "P"}, "ties": {0: "P", 1: "W"}, "predicate": {0: "P"}, "roles": {0: "P", 1: "W"}}, args.outdir / "roles.onnx",
    )  # fmt: skip
    digest = hashlib.sha256()
    for name in ("reader", "labels", "roles"):
        path = args.outdir / f"{name}.onnx"
        if not args.fp32:
            onnx.save(SmallWeights(onnx.load(path)).rewritten(), path)
        digest.update(path.read_bytes())
        print(f"{path.name} {path.stat().st_size / 1e6:.1f} MB")
    (args.outdir / "vocabulary.txt").write_text("\n".join(kept["vocabulary"]) + "\n", encoding="utf-8")
    (args.outdir / "labels.json").write_text(json.dumps({**{h: v for h, v in kept["labels"].items() if h != "scripts"}, "sha256": digest.hexdigest()}, ensure_ascii=False, indent=0) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
