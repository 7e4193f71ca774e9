// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;

namespace meipi {

/// Asks for the password of a file. It is not kept.
class PasswordDialog : public QDialog {
    Q_OBJECT

public:
    /// @p message says which file wants it, and why.
    explicit PasswordDialog(const QString &message, QWidget *parent = nullptr);

signals:
    void passwordGiven(const QString &password);

private:
    QLineEdit *m_password;
};

} // namespace meipi
