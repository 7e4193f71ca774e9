// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/messagebar.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>

namespace meipi {

namespace {

constexpr int hintMilliseconds = 9000;
constexpr int tickMilliseconds = 200; // also how long work may last without being shown
constexpr QRgb errorRed = 0xc0392b;

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent), m_text(new QLabel), m_bar(new QProgressBar), m_button(new QPushButton),
      m_close(new QToolButton)
{
    setObjectName(QStringLiteral("Message"));
    setAccessibleName(QStringLiteral("Message"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_bar->setMaximumWidth(220);
    m_bar->setTextVisible(false);
    m_bar->hide(); // hidden by itself, not only with what it is in
    m_close->setText(QStringLiteral("✕"));
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Close the message"));
    m_close->setAccessibleName(tr("Close the message"));
    m_close->setFocusPolicy(Qt::NoFocus);
    m_button->setObjectName(QStringLiteral("Remedy"));
    m_button->setAutoDefault(false);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 5, 8, 5);
    layout->setSpacing(10);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_bar);
    layout->addWidget(m_button);
    layout->addWidget(m_close);

    m_leave.setSingleShot(true);
    m_leave.setInterval(hintMilliseconds);
    m_tick.setInterval(tickMilliseconds);
    connect(&m_leave, &QTimer::timeout, this, &MessageBar::dismiss);
    connect(&m_tick, &QTimer::timeout, this, &MessageBar::onTick);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::dismiss);
    connect(m_button, &QPushButton::clicked, this, &MessageBar::onButton);
    hide();
}

void MessageBar::showMessage(Kind kind, const QString &text, const Remedy &remedy)
{
    m_run = remedy.run;
    m_bar->hide();
    present(kind, text, remedy.text);
    m_close->show();
    if (kind == Kind::Hint)
        m_leave.start();
    else
        m_tick.stop(); // work under way waits until it was read
}

void MessageBar::showError(const Error &error)
{
    if (error.code == Error::Code::Cancelled)
        return;
    if (!error.detail.isEmpty())
        qWarning("%s", qUtf8Printable(error.detail));
    showMessage(Kind::Error, error.message);
}

void MessageBar::showProgress(const QString &text, const std::shared_ptr<Progress> &progress)
{
    m_progress = progress;
    m_progressText = text;
    m_tick.start();
}

void MessageBar::finishProgress()
{
    m_tick.stop();
    m_progress.reset();
    if (!m_bar->isHidden())
        dismiss();
}

QString MessageBar::text() const
{
    return isHidden() ? QString() : m_text->text();
}

void MessageBar::dismiss()
{
    m_leave.stop();
    m_run = nullptr;
    m_bar->hide();
    hide();
    if (m_progress)
        m_tick.start();
}

void MessageBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        update();
    QFrame::changeEvent(event);
}

void MessageBar::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    const QColor mark =
        m_kind == Kind::Error ? QColor(errorRed) : palette().color(QPalette::Highlight);
    painter.fillRect(rect(), palette().color(QPalette::ToolTipBase));
    painter.fillRect(QRect(0, 0, 4, height()), mark);
    painter.fillRect(QRect(0, height() - 1, width(), 1), palette().color(QPalette::Dark));
}

void MessageBar::present(Kind kind, const QString &text, const QString &buttonText)
{
    m_leave.stop();
    m_kind = kind;
    m_text->setText(text);
    m_button->setText(buttonText);
    m_button->setVisible(!buttonText.isEmpty());
    show();
    update();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::onButton()
{
    if (!m_bar->isHidden()) {
        if (m_progress)
            m_progress->cancel();
        return;
    }
    // What runs may show the next message, so this one goes first.
    const std::function<void()> run = m_run;
    dismiss();
    if (run)
        run();
}

void MessageBar::onTick()
{
    if (!m_progress)
        return;
    if (m_bar->isHidden()) {
        m_bar->show();
        present(Kind::Hint, m_progressText, tr("Cancel"));
        m_close->hide();
    }
    const qint64 total = m_progress->total();
    // A bar counts in int; 1000 steps are finer than pixels.
    m_bar->setRange(0, total > 0 ? 1000 : 0);
    if (total > 0)
        m_bar->setValue(int(m_progress->done() * 1000 / total));
}

} // namespace meipi
