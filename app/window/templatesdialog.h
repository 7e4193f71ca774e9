// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/edits.h"
#include "window/templatechoices.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QSplitter;
class QTreeWidget;
class QTreeWidgetItem;

namespace meipi {

class TemplatePreview;

/// The templates of exports: those that ship to look at and copy, the user's own and the project's
/// to write. Beside the text stand what it makes of the open project and the names it may use. What
/// is typed is kept when another template is chosen and when the dialog closes; the project's
/// templates are steps of its history.
class TemplatesDialog : public QDialog {
    Q_OBJECT

public:
    /// @p edits must outlive it. @p language of exports, "zh" or "en".
    TemplatesDialog(Edits &edits, const TemplateShelf &shelf, const QString &language,
                    QWidget *parent = nullptr);

    void choose(const TemplateChoice &choice);
    void done(int result) override;

signals:
    void templatesChanged(); ///< There are others, or they say something else.

private:
    QWidget *makeList();
    QWidget *makeEditor();
    QWidget *makeSide();
    void connectAll();
    void refill(); ///< The list; the chosen one stays.
    void onChosen();
    void onTyped();
    void onRenamed(QTreeWidgetItem *item);
    void duplicate(TemplateChoice::Place place);
    void create();
    void removeChosen();
    void bringBack(); ///< What was removed last.
    void keep(); ///< What was typed, to its place.
    bool write(const TemplateChoice &choice, const QByteArray &text);
    void refreshButtons();
    void check(); ///< Says what is wrong with the text, at which line.
    void goToLine(int line);
    void report(const Result<Done> &result);
    QString freeName(const QString &base, TemplateChoice::Place place) const;

    Edits &m_edits;
    TemplateShelf m_shelf;
    QString m_language;
    TemplateChoice m_chosen;
    bool m_isShown = false; ///< The editor shows m_chosen.
    QString m_kept; ///< What m_chosen says where it is kept.
    bool m_isWriting = false; ///< The project's change is ours.
    TemplateChoice m_removed; ///< The last one, and what it said.
    QByteArray m_removedText;
    QTreeWidget *m_list;
    QPlainTextEdit *m_text;
    TemplatePreview *m_preview;
    QLabel *m_problem;
    QPushButton *m_rename = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace meipi
