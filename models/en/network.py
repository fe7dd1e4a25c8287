"""The network: MiniLM's encoder with word shapes at its input, and light heads over the first piece of each word.

Shapes: B sentences, T pieces, W words. `Encoder` gives [B, W, 384]; `Heads` the scores of tags, lemma scripts, names,
entity types and predicates [B, W, labels], of arcs [B, W, W + 1] (column 0 is the root), of arc labels and of roles.
Surprising: word embeddings stay as they were (frozen); letters' case comes in as shapes, since the pieces are uncased.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor, nn

WIDE, LAYERS, HEADS, INNER = 384, 6, 12, 1536
ARC, LABEL, ROLE = 192, 96, 192
FAR = 12  # word distances beyond this are one


@dataclass(frozen=True)
class Sizes:
    """How many labels each head has."""

    upos: int
    xpos: int
    scripts: int
    names: int
    entities: int
    labels: int
    roles: int
    shapes: int = 12


class Layer(nn.Module):
    """One transformer layer, post-norm, as in BERT."""

    def __init__(self, dropout: float):
        super().__init__()
        self.query, self.key, self.value, self.output = (nn.Linear(WIDE, WIDE) for _ in range(4))
        self.norm_attention, self.norm_output = nn.LayerNorm(WIDE, eps=1e-12), nn.LayerNorm(WIDE, eps=1e-12)
        self.inner, self.outer = nn.Linear(WIDE, INNER), nn.Linear(INNER, WIDE)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x: Tensor, bias: Tensor) -> Tensor:
        size = x.shape[:2] + (HEADS, WIDE // HEADS)
        q, k, v = (f(x).view(size).transpose(1, 2) for f in (self.query, self.key, self.value))
        scores = q @ k.transpose(2, 3) / math.sqrt(WIDE // HEADS) + bias
        mixed = (scores.softmax(-1) @ v).transpose(1, 2).reshape(x.shape)
        x = self.norm_attention(x + self.dropout(self.output(mixed)))
        return self.norm_output(x + self.dropout(self.outer(F.gelu(self.inner(x)))))


class Encoder(nn.Module):
    """Pieces and their words' shapes → a vector for the first piece of each word."""

    def __init__(self, vocabulary: int, sizes: Sizes, dropout: float = 0.1):
        super().__init__()
        self.words, self.places = nn.Embedding(vocabulary, WIDE), nn.Embedding(512, WIDE)
        self.kind = nn.Parameter(torch.zeros(WIDE))
        self.shapes = nn.Embedding(sizes.shapes, WIDE)
        nn.init.zeros_(self.shapes.weight)
        self.norm = nn.LayerNorm(WIDE, eps=1e-12)
        self.layers = nn.ModuleList(Layer(dropout) for _ in range(LAYERS))
        self.dropout = nn.Dropout(dropout)

    def forward(self, pieces: Tensor, piece_shapes: Tensor, mask: Tensor, first: Tensor) -> Tensor:
        places = torch.arange(pieces.shape[1], device=pieces.device)
        x = self.words(pieces) + self.places(places)[None] + self.kind + self.shapes(piece_shapes)
        x = self.dropout(self.norm(x))
        bias = (1.0 - mask.to(x.dtype))[:, None, None, :] * -30000.0
        for layer in self.layers:
            x = layer(x, bias)
        return x.gather(1, first[:, :, None].expand(-1, -1, WIDE))


class Heads(nn.Module):
    """Light heads over word vectors."""

    def __init__(self, sizes: Sizes, dropout: float = 0.33):
        super().__init__()
        self.shape = nn.Embedding(sizes.shapes, 32)
        self.near = nn.Conv1d(32, WIDE, 3, padding=1)
        self.tags = nn.Linear(WIDE, sizes.upos + sizes.xpos)
        self.scripts = nn.Linear(WIDE, sizes.scripts)
        self.names = nn.Sequential(nn.Linear(WIDE, 128), nn.ReLU(), nn.Linear(128, sizes.names + sizes.entities))
        self.predicate = nn.Linear(WIDE, 2)
        self.root = nn.Parameter(torch.randn(WIDE) * 0.02)
        self.arc_word, self.arc_head = nn.Linear(WIDE, ARC), nn.Linear(WIDE, ARC)
        self.arcs, self.arc_bias = nn.Parameter(torch.zeros(ARC, ARC)), nn.Parameter(torch.zeros(ARC))
        self.label_word, self.label_head = nn.Linear(WIDE, LABEL), nn.Linear(WIDE, LABEL)
        self.labels = nn.Parameter(torch.zeros(LABEL + 1, sizes.labels, LABEL + 1))
        nn.init.normal_(self.arcs, std=0.02)
        nn.init.normal_(self.labels, std=0.02)
        self.role_word, self.role_predicate = nn.Linear(WIDE, ROLE), nn.Linear(WIDE, ROLE)
        self.role_left, self.role_right = nn.Linear(WIDE, ROLE), nn.Linear(WIDE, ROLE)
        self.distance = nn.Embedding(2 * FAR + 1, ROLE)
        self.ties = nn.Linear(3, ROLE)
        self.role_near = nn.Conv1d(ROLE, ROLE, 3, padding=1)
        self.role_wide = nn.Conv1d(ROLE, ROLE, 3, padding=2, dilation=2)
        self.roles = nn.Linear(ROLE, sizes.roles)
        self.dropout = nn.Dropout(dropout)
        self.sizes = sizes

    def words(self, encoded: Tensor, shapes: Tensor) -> Tensor:
        """Word vectors with the shapes of each word and its neighbours."""
        return self.dropout(encoded + self.near(self.shape(shapes).transpose(1, 2)).transpose(1, 2))

    def arc_scores(self, words: Tensor, mask: Tensor) -> Tensor:
        """[B, W, W + 1]: how well each word (column 0: the root) heads each word."""
        heads = F.relu(self.arc_head(self.with_root(words)))
        own = F.relu(self.arc_word(words))
        scores = (own @ self.arcs) @ heads.transpose(1, 2) + (heads @ self.arc_bias)[:, None, :]
        open_to = F.pad(mask, (1, 0), value=True)
        return scores.float() + (1.0 - open_to.float())[:, None, :] * -30000.0

    def with_root(self, words: Tensor) -> Tensor:
        return torch.cat((self.root.to(words.dtype).expand(words.shape[0], 1, WIDE), words), 1)

    def label_scores(self, words: Tensor, heads: Tensor) -> Tensor:
        """[B, W, labels] under given heads (0 the root)."""
        chosen = self.with_root(words).gather(1, heads[:, :, None].expand(-1, -1, WIDE))
        own, other = F.relu(self.label_word(words)), F.relu(self.label_head(chosen))
        own, other = (F.pad(x, (0, 1), value=1.0) for x in (own, other))
        mixed = (own.reshape(-1, LABEL + 1) @ self.labels.reshape(LABEL + 1, -1).to(own.dtype)).view(*own.shape[:2], -1, LABEL + 1)
        return (mixed @ other[:, :, :, None])[..., 0].float()

    def role_scores(self, words: Tensor, sentence: Tensor, ties: Tensor, predicate: Tensor) -> Tensor:
        """[P, W, roles]: words [B, W, 384]; for each predicate its sentence [P], its ties [P, W, 3] and its place [P].

        Ties: how likely the predicate heads the word, the word heads the predicate, and both share a head.
        """
        centre = words[sentence, predicate][:, None]
        places = torch.arange(words.shape[1], device=words.device)[None]
        distance = (places - predicate[:, None]).clamp(-FAR, FAR) + FAR
        x = self.role_word(words)[sentence] + self.role_predicate(centre) + self.role_left(words)[sentence] * torch.tanh(self.role_right(centre))
        x = F.relu(x + self.distance(distance) + self.ties(ties.to(x.dtype)))
        x = self.dropout(x)
        x = x + F.relu(with_neighbours(self.role_near, x))
        x = x + F.relu(with_neighbours(self.role_wide, x))
        return self.roles(x).float()


def with_neighbours(conv: nn.Conv1d, x: Tensor) -> Tensor:
    """A convolution over three words as one product, [P, W, N] to [P, W, M]: products become int8 at export."""
    gap = conv.dilation[0]
    padded = F.pad(x, (0, 0, gap, gap))
    beside = torch.cat([padded[:, at : at + x.shape[1]] for at in (0, gap, 2 * gap)], -1)
    weight = conv.weight.permute(2, 1, 0).reshape(-1, conv.out_channels)
    return beside @ weight.to(x.dtype) + conv.bias.to(x.dtype)


def ties_of(arcs: Tensor, sentence: Tensor, predicate: Tensor) -> Tensor:
    """[P, W, 3]: the ties of each word of a sentence to a predicate, from arc scores [B, W, W + 1]."""
    chance = arcs.softmax(-1)[sentence]
    rows = torch.arange(len(sentence), device=arcs.device)
    below = chance[rows, :, predicate + 1]
    above = chance[rows, predicate, 1:]
    beside = (chance * chance[rows, predicate][:, None, :]).sum(-1)
    return torch.stack((below, above, beside), -1)


class Reader(nn.Module):
    """Encoder and heads together."""

    def __init__(self, vocabulary: int, sizes: Sizes):
        super().__init__()
        self.encoder, self.heads = Encoder(vocabulary, sizes), Heads(sizes)


def load_base(encoder: Encoder, weights: dict[str, Tensor]) -> None:
    """The base weights of a BERT of this size into the encoder."""
    take = {"words.weight": "embeddings.word_embeddings.weight", "places.weight": "embeddings.position_embeddings.weight",
            "norm.weight": "embeddings.LayerNorm.weight", "norm.bias": "embeddings.LayerNorm.bias"}  # fmt: skip
    parts = {"query": "attention.self.query", "key": "attention.self.key", "value": "attention.self.value",
             "output": "attention.output.dense", "norm_attention": "attention.output.LayerNorm",
             "inner": "intermediate.dense", "outer": "output.dense", "norm_output": "output.LayerNorm"}  # fmt: skip
    for number in range(LAYERS):
        for ours, theirs in parts.items():
            for what in ("weight", "bias"):
                take[f"layers.{number}.{ours}.{what}"] = f"encoder.layer.{number}.{theirs}.{what}"
    state = encoder.state_dict()
    for ours, theirs in take.items():
        state[ours].copy_(weights[theirs])
    state["kind"].copy_(weights["embeddings.token_type_embeddings.weight"][0])
