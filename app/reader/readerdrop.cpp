// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/readerprivate.h"

#include <QDropEvent>
#include <QMimeData>

namespace meipi {

namespace {

ThemeId themeIn(const QMimeData *data)
{
    const QString type = QStringLiteral("application/x-meipi-theme");
    return data->hasFormat(type) ? ThemeId::fromString(QString::fromUtf8(data->data(type)))
                                 : ThemeId();
}

} // namespace

bool Reader::Private::handleDrop(QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove: {
        auto *drag = static_cast<QDragMoveEvent *>(event);
        if (snapshot().find(themeIn(drag->mimeData())) == nullptr)
            return false;
        showDropTarget(dropRange(drag->position().toPoint()));
        drag->setDropAction(Qt::CopyAction);
        drag->setAccepted(!scene.dropTarget.isEmpty());
        return true;
    }
    case QEvent::DragLeave:
        showDropTarget({});
        return false;
    case QEvent::Drop: {
        auto *drop = static_cast<QDropEvent *>(event);
        const ThemeId theme = themeIn(drop->mimeData());
        const TextRange range = dropRange(drop->position().toPoint());
        showDropTarget({});
        if (snapshot().find(theme) == nullptr || range.isEmpty())
            return false;
        drop->setDropAction(Qt::CopyAction);
        drop->accept();
        emit q->themeDropped(theme, range);
        return true;
    }
    default:
        return false;
    }
}

TextRange Reader::Private::dropRange(QPoint point)
{
    const qsizetype position = page.placeAt(point).position;
    if (scene.selection.contains(position))
        return scene.selection;
    return units().sentence(position);
}

void Reader::Private::showDropTarget(TextRange range)
{
    if (range == scene.dropTarget)
        return;
    updateRange(scene.dropTarget);
    scene.dropTarget = range;
    updateRange(range);
}

} // namespace meipi
