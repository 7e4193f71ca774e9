// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

class QAbstractItemView;

namespace meipi {

class WordFilter;

/// Narrows a list while one types. Down and Enter go to the list, to the first row that matches;
/// Esc clears the field, or leaves it when it is empty.
class FilterField : public QLineEdit {
    Q_OBJECT

public:
    /// @p view shows @p filter; both must outlive the field.
    FilterField(QAbstractItemView &view, WordFilter &filter, QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QAbstractItemView &m_view;
    WordFilter &m_filter;
};

} // namespace meipi
