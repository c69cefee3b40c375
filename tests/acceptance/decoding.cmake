# SPDX-FileCopyrightText: 2026 Neuroglyph contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# From a real recording, and from simulated people, to judged decodings; minutes each.
if(NG_WITH_TORCH)
    ng_add_script_test(acceptance_two_sentences COMMAND bash tests/acceptance/eeglab_two_sentences.sh LABELS slow TIMEOUT 1200)
    ng_add_script_test(acceptance_concepts_small COMMAND bash tests/acceptance/concepts.sh --demo LABELS slow TIMEOUT 1200)
    ng_add_script_test(acceptance_concepts COMMAND bash tests/acceptance/concepts.sh LABELS slow TIMEOUT 7200)
endif()
