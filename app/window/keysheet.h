// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QGridLayout;

namespace meipi {

class Actions;

/// All keys on one sheet, as they are set now.
class KeySheet : public QDialog {
    Q_OBJECT

public:
    /// @p actions must outlive the dialog.
    explicit KeySheet(const Actions &actions, QWidget *parent = nullptr);

signals:
    void changeRequested(); ///< The user wants other keys.

private:
    QWidget *sheet(const Actions &actions);
};

} // namespace meipi
