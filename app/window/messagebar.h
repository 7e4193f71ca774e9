// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/progress.h"

#include <QFrame>
#include <QTimer>

#include <functional>
#include <memory>

class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace meipi {

/// One line above the text for what went wrong or is worth knowing, and for work under way; never a
/// box in the way. Hints leave by themselves, errors when closed or when another message comes.
class MessageBar : public QFrame {
    Q_OBJECT

public:
    enum class Kind { Hint, Error };

    /// What can be done about it: a button.
    struct Remedy {
        QString text; ///< Translated; empty for no button.
        std::function<void()> run;
    };

    explicit MessageBar(QWidget *parent = nullptr);

    void showMessage(Kind kind, const QString &text, const Remedy &remedy = {});
    void showError(const Error &error); ///< Nothing for Cancelled: the user knows.

    /// Shows after a moment how far the work is, with a button that cancels it, until
    /// finishProgress().
    void showProgress(const QString &text, const std::shared_ptr<Progress> &progress);
    void finishProgress();

    QString text() const; ///< What is shown; empty when nothing is.
    Kind kind() const { return m_kind; }
    void dismiss();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void present(Kind kind, const QString &text, const QString &buttonText);
    void onButton();
    void onTick();

    Kind m_kind = Kind::Hint;
    QLabel *m_text;
    QProgressBar *m_bar;
    QPushButton *m_button;
    QToolButton *m_close;
    std::function<void()> m_run;
    std::shared_ptr<Progress> m_progress;
    QString m_progressText;
    QTimer m_leave;
    QTimer m_tick;
};

} // namespace meipi
