// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace meipi {

/// The field in the toolbar that finds in the text at hand, with the count of what was found.
class SearchField : public QLineEdit {
    Q_OBJECT

public:
    explicit SearchField(QWidget *parent = nullptr);

    /// @p current from 0, -1 for none; what the field shows at its end.
    void setCount(qsizetype current, qsizetype total);

signals:
    void nextRequested(); ///< Enter.
    void previousRequested(); ///< Shift+Enter.
    void left(); ///< Esc: back to the text.

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_count;
};

} // namespace meipi
