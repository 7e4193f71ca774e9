// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/edits.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace meipi {

/// The line under it all: how far the document is marked, and whether all is saved; who edits and
/// in which encoding the document was read, each to be changed by a click; and whether others' work
/// is hidden from that author.
class StatusLine : public QWidget {
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void setEdits(Edits *edits); ///< Null: no project is open. Must outlive its being set.
    void setDocument(const DocumentId &document);
    void setAuthor(const QString &name);
    QString text() const; ///< Without author and encoding.

signals:
    void revealRequested(); ///< Of others' work, which is hidden.
    void authorRequested();
    void encodingRequested();

private:
    void refresh();
    QString counts() const;

    Edits *m_edits = nullptr;
    DocumentId m_document;
    QLabel *m_text;
    QToolButton *m_blind; ///< Shown while others' work is hidden.
    QToolButton *m_author;
    QToolButton *m_encoding;
};

} // namespace meipi
