// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/outlinemodel.h"
#include "models/paragraphmodel.h"
#include "models/wordfilter.h"
#include "window/edits.h"
#include "window/outlinedelegate.h"

#include <QWidget>

class QAction;
class QListView;
class QStackedWidget;

namespace meipi {

class OutlineCommands;
class OutlineTree;
class PanelView;
class TextLabel;

/// The outline of one document, both ways with the reader: it says what was chosen and shows where
/// the reader is. A text without sections says so and offers its paragraphs.
class OutlinePanel : public QWidget {
    Q_OBJECT

public:
    /// @p edits must outlive the panel.
    explicit OutlinePanel(Edits &edits, QWidget *parent = nullptr);
    ~OutlinePanel() override;

    void setDocument(const DocumentId &document);
    void setCurrentSection(const SectionId &section); ///< Where the reader is; emits nothing.
    SectionId currentSection() const;
    void refreshAuthor(); ///< After the session's author has changed.
    void focusList();
    void keep(); ///< Writes the summary that is being typed.

signals:
    void sectionChosen(const meipi::SectionId &section);
    void passageChosen(const meipi::DocumentId &document, meipi::TextRange range);
    void splitRequested(const meipi::SectionId &node); ///< Where the reader's caret is.
    void headingRequested(); ///< Likewise.

private:
    void makeTree();
    QWidget *makeParagraphs();
    void makeCommands(PanelView &view);
    void showMenu(const QModelIndex &index, const QPoint &globalPosition);
    void refreshPage();
    void refreshCommands();
    void writeSummary(const SectionId &section, const QString &summary);
    void edit(OutlineDelegate::Field field);
    void addLevelCommands(PanelView &view);
    void refreshNotice();
    void setReading(ReadingState state);

    Edits &m_edits;
    OutlineModel m_model;
    WordFilter m_filter;
    ParagraphModel m_paragraphs;
    WordFilter m_paragraphFilter;
    QStackedWidget *m_pages;
    OutlineTree *m_tree;
    OutlineDelegate *m_delegate;
    QListView *m_list;
    TextLabel *m_notice; ///< What of the reader's edits found no place in this text.
    OutlineCommands *m_commands = nullptr;
    QList<QAction *> m_sectionCommands;
    QList<QAction *> m_levelCommands;
};

} // namespace meipi
