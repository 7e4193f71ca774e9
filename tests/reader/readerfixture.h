// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/project.h"
#include "reader/reader.h"
#include "support/projectbuilder.h"

#include <QImage>

#include <functional>

namespace meipi::test {

/// A project with one document and a reader that shows it, offscreen and with the focus. Edits go
/// straight to the project, as if a session had written them.
class ReaderFixture {
public:
    /// @p prepare adds to the project before the reader sees it.
    explicit ReaderFixture(const QString &text, QSize size = {900, 600},
                           const std::function<void(ProjectBuilder &)> &prepare = {});

    Project &project() { return m_project; }
    const ProjectSnapshot &snapshot() const { return m_project.snapshot(); }
    ProjectBuilder &builder() { return m_builder; }
    Reader &reader() { return *m_reader; }
    QWidget *viewport() { return m_reader->viewport(); }
    QString text() const { return m_text; }

    void perform(const Result<Change> &change); ///< A failed one stops the test program.
    TextRange rangeOf(const QString &words, int occurrence = 1) const;
    HighlightId highlightOn(TextRange range) const; ///< Null when there is none.
    HighlightId addHighlight(TextRange range, const QStringList &themes = {});

    /// @p count highlights of a few characters, evenly over the text, in one change.
    void addManyHighlights(int count, const ThemeId &theme);

    QPoint pointAt(qsizetype position); ///< The middle of the character there, in the viewport.
    void click(qsizetype position, Qt::KeyboardModifiers modifiers = {});
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    QImage picture(); ///< Of the viewport.

private:
    QString m_text;
    ProjectBuilder m_builder;
    Project m_project;
    std::unique_ptr<Reader> m_reader;
};

/// Paragraphs of Chinese prose, always the same, at least @p characters of it.
QString prose(qsizetype characters);

} // namespace meipi::test
