// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace meipi {

/// A date to type, 2024-03-01, 2024-03 or 2024, or to pick from a calendar that its button or
/// Alt+Down opens.
class DateField : public QLineEdit {
    Q_OBJECT

public:
    explicit DateField(QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void openCalendar();
};

} // namespace meipi
