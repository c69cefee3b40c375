// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ng::ui {

class ContactView;

/// Makes contacts known to assistive technology: each is a child with name, value, place and states. May be called often.
void installContactAccessible();
/// Tells it that the keys are at a contact, or that its value changed.
void announceContact(ContactView *view, int index);

} // namespace ng::ui
