// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/exporter.h"
#include "export/templateparser.h"

namespace meipi {

/// The template that @p options ask for, else the file @p usual, one of those that ship. Fails with
/// FileAccess and what parseTemplate() fails with.
Result<ParsedTemplate> templateOf(const ExportOptions &options, const QString &usual);

/// Whether the page as a whole asks for @p field, so that it need not be made for nothing.
bool asksFor(const ParsedTemplate &page, Field field);

/// A template that ships with the program.
struct ShippedTemplate {
    QString key; ///< "memo", "notes", "obsidian", "commonmark", "vault".
    QString title; ///< Translated.
    QString file;
};
QList<ShippedTemplate> shippedTemplates();
QString shippedTemplate(QStringView key); ///< Its file; empty for others.

} // namespace meipi
