// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/markcolours.h"

#include <QDialog>

class QComboBox;

namespace meipi {

/// Asks what the colours that people marked a document with stand for: a theme, existing or new,
/// none, or marks that are not wanted.
class MarksDialog : public QDialog {
    Q_OBJECT

public:
    /// @p colours of the documents' marks; @p themes are the PATHs of the project's.
    MarksDialog(const QList<MarkColour> &colours, const QStringList &themes,
                QWidget *parent = nullptr);

    QList<MarkColour> choice() const;

signals:
    void chosen(const QList<meipi::MarkColour> &choice);

private:
    QComboBox *newField(const QStringList &themes);

    QList<MarkColour> m_colours;
    QList<QComboBox *> m_fields; ///< By colour.
};

} // namespace meipi
