// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/program.h"

int main(int argc, char **argv)
{
    return ng::ui::runWindow(argc, argv);
}
