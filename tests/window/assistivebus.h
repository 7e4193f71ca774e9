// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QProcess>
#include <QRect>
#include <QSet>
#include <QTemporaryDir>

namespace meipi::test {

/// Something that a program shows, as the accessibility bus names it.
struct AssistiveObject {
    QString service;
    QString path;

    bool isNull() const { return path.isEmpty(); }
};

/// A session bus and an accessibility bus of their own, as a desktop has them, and what a screen
/// reader asks there. The interfaces are those of AT-SPI 2, named without "org.a11y.atspi.".
class AssistiveBus {
public:
    ~AssistiveBus();

    /// The first program that it needs and that is not installed; empty when all are there.
    static QString missingProgram();

    /// Ready for programs on @p display when it returns true.
    bool start(const QString &display);
    QString sessionAddress() const { return m_address; } ///< As in DBUS_SESSION_BUS_ADDRESS.

    /// Has programs send @p event of the interface Event.Object, and its signals arrive at @p slot
    /// of @p receiver. Programs that run already may hear of it late.
    bool listen(const QString &event, QObject *receiver, const char *slot);

    /// What a method answers; empty when it fails.
    QVariantList call(const AssistiveObject &object, const QString &interface,
                      const QString &method, const QVariantList &arguments = {}) const;
    QVariant property(const AssistiveObject &object, const QString &interface,
                      const QString &name) const; ///< Invalid when it fails.
    QString name(const AssistiveObject &object) const;
    QList<AssistiveObject> children(const AssistiveObject &object) const;
    QSet<int> states(const AssistiveObject &object) const; ///< By their numbers in AT-SPI.
    QRect extents(const AssistiveObject &object) const; ///< In pixels of the screen.

    /// The first object that has @p name, of all that all programs show; null when there is none.
    AssistiveObject find(const QString &name) const;

private:
    bool startProgram(QProcess &process, const QString &program, const QStringList &arguments,
                      const QString &display);
    QVariantList ask(const QString &service, const QString &path, const QString &interface,
                     const QString &method, const QVariantList &arguments) const;

    QTemporaryDir m_folder; ///< Of the sockets.
    QString m_address;
    QProcess m_bus;
    QProcess m_launcher;
    QDBusConnection m_connection{QString()};
};

} // namespace meipi::test
