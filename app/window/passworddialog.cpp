// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/passworddialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace meipi {

PasswordDialog::PasswordDialog(const QString &message, QWidget *parent)
    : QDialog(parent), m_password(new QLineEdit)
{
    setObjectName(QStringLiteral("PasswordDialog"));
    setWindowTitle(tr("Password"));
    auto *explanation = new QLabel(message);
    explanation->setTextFormat(Qt::PlainText); // file names are anybody's
    explanation->setWordWrap(true);
    m_password->setObjectName(QStringLiteral("Password"));
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setAccessibleName(tr("Password"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *open = buttons->addButton(tr("Open"), QDialogButtonBox::AcceptRole);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(explanation);
    layout->addWidget(m_password);
    layout->addWidget(buttons);
    open->setDefault(true);
    open->setEnabled(false);
    setMinimumWidth(420);

    connect(m_password, &QLineEdit::textChanged, open,
            [open](const QString &text) { open->setEnabled(!text.isEmpty()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        const QString password = m_password->text();
        accept();
        emit passwordGiven(password);
    });
}

} // namespace meipi
