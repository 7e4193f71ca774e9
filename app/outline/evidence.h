// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace meipi {

/// Why a node is in the outline, in a few translated words: what OutlineNode::evidence stands for.
/// Of what a reader has shaped it says so. Empty for a key of a later program.
QString evidenceWords(const QString &evidence);

/// The same with how sure that is: "numbered heading (95%)".
QString evidenceWords(const QString &evidence, double confidence);

} // namespace meipi
