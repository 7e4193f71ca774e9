// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace meipi {

namespace {

QColor inkFor(QIcon::Mode mode)
{
    const QPalette palette = QGuiApplication::palette();
    if (mode == QIcon::Selected)
        return palette.color(QPalette::HighlightedText);
    return palette.color(mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active,
                         QPalette::ButtonText);
}

/// Draws the file anew for each colour and size, and keeps what it has drawn in the pixmap cache.
class LineIconEngine : public QIconEngine {
public:
    explicit LineIconEngine(const QString &path) : m_path(path) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1;
        painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, ratio));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        const QColor ink = inkFor(mode);
        const QString key = QStringLiteral("meipi-icon/%1/%2x%3/%4")
                                .arg(m_path, QString::number(size.width()),
                                     QString::number(size.height()), ink.name());
        QPixmap pixmap;
        if (!QPixmapCache::find(key, &pixmap)) {
            pixmap = drawn(size, ink);
            QPixmapCache::insert(key, pixmap);
        }
        pixmap.setDevicePixelRatio(scale);
        return pixmap;
    }

    QIconEngine *clone() const override { return new LineIconEngine(m_path); }

private:
    QPixmap drawn(const QSize &size, const QColor &ink) const
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QFile file(m_path);
        if (!file.open(QIODevice::ReadOnly))
            return pixmap;
        QSvgRenderer renderer(file.readAll().replace("#444444", ink.name().toLatin1()));
        QPainter painter(&pixmap);
        renderer.render(&painter);
        return pixmap;
    }

    QString m_path;
};

} // namespace

QIcon lineIcon(const QString &name)
{
    const QString path = QStringLiteral(":/meipi/icons/%1.svg").arg(name);
    return QFile::exists(path) ? QIcon(new LineIconEngine(path)) : QIcon();
}

} // namespace meipi
