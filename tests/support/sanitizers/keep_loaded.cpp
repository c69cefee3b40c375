// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Libraries stay loaded to the end. What a plugin of Qt or a driver of OpenGL holds in its own globals is not lost, but once
/// it has been unloaded the leak sanitizer no longer finds who holds it, and has no name to report it under.
extern "C" int dlclose(void *)
{
    return 0;
}
