// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "export/templatefields.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace meipi {

inline constexpr qsizetype longestTemplate = 1 << 20; ///< Bytes; a longer one is refused.

/// A piece of a template that has been read.
struct TemplateNode {
    enum class Kind {
        Text, ///< As it stands.
        Escaped, ///< {{name}}
        Raw, ///< {{{name}}} or {{&name}}
        Section, ///< {{#name}}…{{/name}}
        Inverted, ///< {{^name}}…{{/name}}
    };

    Kind kind = Kind::Text;
    QString text;
    QList<Field> path; ///< words.themes is two of them.
    QList<TemplateNode> children;
};

/// A name that no place of a template knows, which is empty wherever it stands.
struct UnknownField {
    QString name;
    int line = 0; ///< From 1.
};

struct ParsedTemplate {
    QList<TemplateNode> nodes;
    QList<UnknownField> unknown; ///< In the order of the lines.
};

/// Reads a mustache template (https://mustache.github.io/mustache.5.html): values, sections,
/// inverted ones, comments, other delimiters; tags that stand alone on a line take it along.
/// Partials, {{>x}}, are empty. @p source is UTF-8, with or without byte-order mark and CR. Fails
/// with Malformed, naming the line, and Error::offset in the text; with TooLarge for a template
/// that is longer than longestTemplate or nests out of measure.
Result<ParsedTemplate> parseTemplate(const QByteArray &source);

/// The line, from 1, on which the character at @p offset of a template stands.
int lineAt(QStringView text, qsizetype offset);

} // namespace meipi
