// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/templatedocs.h"

#include "export/templaterows.h"
#include "export/templatewords.h"

#include <QCoreApplication>

#include <array>

namespace meipi {

namespace {

using Kind = TemplatePart::Kind;

constexpr const char *context = "meipi::TemplateDocs";

struct Title {
    Kind kind = Kind::Page;
    const char *words = nullptr; // in English
};

constexpr std::array titles{
    Title{Kind::Page, QT_TRANSLATE_NOOP("meipi::TemplateDocs", "The whole")},
    Title{Kind::VaultPage,
          QT_TRANSLATE_NOOP("meipi::TemplateDocs", "A page of a vault: what the whole has, and")},
    Title{Kind::Link, QT_TRANSLATE_NOOP("meipi::TemplateDocs", "A link to a page of a vault")},
    Title{Kind::Document, QT_TRANSLATE_NOOP("meipi::TemplateDocs", "A document")},
    Title{Kind::Section, QT_TRANSLATE_NOOP("meipi::TemplateDocs", "A section")},
    Title{Kind::Theme, QT_TRANSLATE_NOOP("meipi::TemplateDocs", "A theme")},
    Title{Kind::Group, QT_TRANSLATE_NOOP("meipi::TemplateDocs", "A group")},
    Title{Kind::Passage, QT_TRANSLATE_NOOP("meipi::TemplateDocs", "A passage")},
    Title{Kind::Note, QT_TRANSLATE_NOOP("meipi::TemplateDocs", "A note")},
    Title{Kind::Memos, QT_TRANSLATE_NOOP("meipi::TemplateDocs", "Notes on anything else")},
    Title{Kind::Memo, QT_TRANSLATE_NOOP("meipi::TemplateDocs", "The reading memo")},
    Title{Kind::MemoRow,
          QT_TRANSLATE_NOOP("meipi::TemplateDocs", "A row of the memo: what a section has, and")},
    Title{Kind::MemoNote,
          QT_TRANSLATE_NOOP("meipi::TemplateDocs",
                            "A key note or task of the memo: what a note has, and")},
    Title{Kind::MemoGap, QT_TRANSLATE_NOOP("meipi::TemplateDocs", "A gap")},
    Title{Kind::Words,
          QT_TRANSLATE_NOOP(
              "meipi::TemplateDocs",
              "Words: their meaning in the language of the export, as in words.themes")},
    Title{Kind::Changes,
          QT_TRANSLATE_NOOP("meipi::TemplateDocs", "Sections that change what they enclose")},
};

} // namespace

QList<TemplatePart> templateParts()
{
    QList<TemplatePart> parts;
    for (const Title &title : titles)
        parts.append({title.kind, QCoreApplication::translate(context, title.words), {}});
    for (const TemplateRow &row : templateRows()) {
        TemplatePart &part = parts[static_cast<qsizetype>(row.kind)];
        part.names.append({row.field, QCoreApplication::translate(context, row.description)});
    }
    TemplatePart &words = parts[static_cast<qsizetype>(Kind::Words)];
    const QString language = QCoreApplication::translate(context, "en", "language of the words");
    for (int field = 0; field <= static_cast<int>(Field::Yaml); ++field) {
        const QString word = wordNamed(static_cast<Field>(field), language);
        if (!word.isEmpty())
            words.names.append({static_cast<Field>(field), word});
    }
    return parts;
}

} // namespace meipi
