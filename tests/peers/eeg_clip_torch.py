# SPDX-FileCopyrightText: 2026 Neuroglyph contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""eeg_clip's network in plain PyTorch modules: the reference of the parity test and the peer of the speed claim."""
import math

import torch
from torch import nn
from torch.nn import functional


class EegClip(nn.Module):
    """Names of parameters equal those of models/frameworks/eeg_clip/net.cpp."""

    def __init__(self, channels, samples, target_width, hidden=128, width=128, heads=4, feed_forward=256, kernel=5, embedding=128,
                 dropout=0.3, temperature=0.07):
        super().__init__()
        self.time = nn.Sequential(nn.Linear(samples, hidden), nn.GELU(), nn.Linear(hidden, width))
        self.channel_vectors = nn.Parameter(torch.zeros(channels, width))
        self.attention = nn.MultiheadAttention(width, heads, batch_first=True)
        self.norm1 = nn.LayerNorm(width)
        self.feed = nn.Sequential(nn.Linear(width, feed_forward), nn.GELU(), nn.Linear(feed_forward, width))
        self.norm2 = nn.LayerNorm(width)
        self.depthwise = nn.Conv1d(channels, channels, kernel, padding=kernel // 2, groups=channels, bias=False)
        self.pointwise = nn.Conv1d(channels, channels, 1, bias=False)
        self.norm3 = nn.LayerNorm(width)
        self.head = nn.Linear(channels * width, embedding)
        self.head_norm = nn.LayerNorm(embedding)
        self.log_scale = nn.Parameter(torch.tensor([math.log(1 / temperature)]))
        self.project = nn.Sequential(nn.Linear(target_width, embedding))
        self.dropout = nn.Dropout(dropout)

    def encode(self, x):
        h = self.dropout(self.time[1](self.time[0](x)))
        h = self.dropout(self.time[2](h)) + self.channel_vectors
        attended, _ = self.attention(h, h, h, need_weights=False)
        h = self.norm1(h + self.dropout(attended))
        inner = self.dropout(self.feed[1](self.feed[0](h)))
        h = self.norm2(h + self.dropout(self.feed[2](inner)))
        h = self.norm3(h + self.pointwise(self.depthwise(h)))
        h = self.head_norm(self.head(self.dropout(h).flatten(1)))
        return functional.normalize(h, dim=-1)

    def encode_targets(self, vectors):
        return functional.normalize(self.project(vectors), dim=-1)

    def scale(self):
        return self.log_scale.exp().clamp(max=100.0)


def instance_loss(trials, stimuli, scale):
    similarity = trials @ stimuli.t() * scale
    own = torch.arange(len(trials), device=trials.device)
    return (functional.cross_entropy(similarity, own) + functional.cross_entropy(similarity.t(), own)) / 2


def multi_positive_loss(trials, pool, trial_concepts, pool_concepts, scale):
    similarity = trials @ pool.t() * scale
    other = trial_concepts[:, None] != pool_concepts[None, :]
    positives = similarity.masked_fill(other, float("-inf"))
    return (torch.logsumexp(similarity, 1) - torch.logsumexp(positives, 1)).mean()
