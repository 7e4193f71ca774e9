// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLineEdit;

namespace meipi {

/// Asks once under which name the notes are to be kept. It can be answered, put off or overlooked;
/// nothing waits for it.
class AuthorBar : public QFrame {
    Q_OBJECT

public:
    explicit AuthorBar(QWidget *parent = nullptr);

    void ask(const QString &current); ///< Shows itself and takes the focus only when clicked.
    QLineEdit *field() const { return m_field; }

signals:
    void named(const QString &name); ///< Trimmed, not empty.
    void putOff();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void accept();
    void leave();

    QLineEdit *m_field;
};

} // namespace meipi
