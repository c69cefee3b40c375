# SPDX-FileCopyrightText: 2026 Neuroglyph contributors
# SPDX-License-Identifier: GPL-3.0-or-later
ng_add_test(tst_electrodes LINK ng_data LABELS unit)
