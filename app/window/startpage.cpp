// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/startpage.h"

#include "window/actions.h"

#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace meipi {

namespace {

constexpr qsizetype mostRecent = 6;

} // namespace

StartPage::StartPage(const Actions &actions, QWidget *parent)
    : QWidget(parent), m_recent(new QWidget)
{
    setObjectName(QStringLiteral("Start"));
    auto *title = new QLabel(QStringLiteral("Meipi 眉批"));
    QFont font = title->font();
    font.setPointSizeF(font.pointSizeF() * 2);
    title->setFont(font);
    auto *hint =
        new QLabel(tr("Open a proposal or drop it here: a text, Markdown or project file."));
    hint->setForegroundRole(QPalette::PlaceholderText);
    hint->setWordWrap(true);

    auto *column = new QVBoxLayout;
    column->setSpacing(10);
    column->addWidget(title);
    column->addWidget(hint);
    column->addSpacing(10);
    for (const char *id : {"open", "newProject", "openSample"}) {
        QAction *action = actions.action(id);
        auto *button = new QPushButton(action->text());
        button->setToolTip(action->toolTip());
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        column->addWidget(button, 0, Qt::AlignLeft);
    }
    column->addSpacing(10);
    column->addWidget(m_recent);
    (new QVBoxLayout(m_recent))->setContentsMargins(0, 0, 0, 0);

    auto *middle = new QVBoxLayout;
    middle->addStretch(2);
    middle->addLayout(column);
    middle->addStretch(3);
    auto *layout = new QHBoxLayout(this);
    layout->addStretch();
    layout->addLayout(middle);
    layout->addStretch();
}

void StartPage::setRecent(const QStringList &paths)
{
    QLayout *layout = m_recent->layout();
    while (const QLayoutItem *item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QStringList shown = paths.mid(0, mostRecent);
    for (const QString &path : shown) {
        auto *link = new QPushButton(QFileInfo(path).fileName());
        link->setFlat(true);
        link->setToolTip(path);
        link->setCursor(Qt::PointingHandCursor);
        connect(link, &QPushButton::clicked, this, [this, path] { emit pathChosen(path); });
        layout->addWidget(link);
        layout->setAlignment(link, Qt::AlignLeft);
    }
}

} // namespace meipi
