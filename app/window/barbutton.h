// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace meipi {

/// A compact flat button of a floating bar: icon, words, and fainter the key that does the same.
class BarButton : public QToolButton {
    Q_OBJECT

public:
    explicit BarButton(QWidget *parent = nullptr);

    void setKey(const QString &key); ///< Only shown; obeying it is the owner's.
    void setWords(const QString &words); ///< Shown as they are, & included.
    void setShrinking(bool isShrinking); ///< Gives up words where there is no room for them.

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_words;
    QString m_key;
    bool m_isShrinking = false;
};

} // namespace meipi
