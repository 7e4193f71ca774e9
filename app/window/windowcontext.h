// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace meipi {

class Appearance;
class Library;
class Preferences;

/// What the window and its parts are handed: made once in runWindow(), it outlives them all.
struct WindowContext {
    Preferences &preferences;
    Library &library;
    Appearance &appearance;
};

} // namespace meipi
