# SPDX-FileCopyrightText: 2026 Neuroglyph contributors
# SPDX-License-Identifier: GPL-3.0-or-later
ng_add_test(tst_minilm FILES tst_minilm.cpp LINK ng_networks LibTorch::LibTorch LABELS parity TORCH_PCH)
