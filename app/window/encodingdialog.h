// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/decoding.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace meipi {

/// Chooses the encoding that a document's bytes are read in, with a look at the outcome.
class EncodingDialog : public QDialog {
    Q_OBJECT

public:
    /// @p bytes are the document's own; @p current is the encoding they are read in now.
    EncodingDialog(const QByteArray &bytes, const QString &current, QWidget *parent = nullptr);

    QString encoding() const; ///< The one chosen.

signals:
    void encodingChosen(const QString &encoding);

private:
    void fill(const QString &current);
    void preview();

    QByteArray m_sample; ///< The beginning of the bytes; enough to judge.
    QString m_current;
    QComboBox *m_encoding;
    QPlainTextEdit *m_preview;
    QLabel *m_problems;
    QPushButton *m_read;
};

} // namespace meipi
