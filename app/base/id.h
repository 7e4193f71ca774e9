// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>
#include <QUuid>
#include <QtEndian>

#include <utility>

namespace meipi {

/// A UUID that knows what it identifies, so that a theme's id cannot be passed for a note's.
template <class Row>
class Id {
public:
    Id() = default;
    explicit Id(const QUuid &uuid) : m_uuid(uuid) {}

    static Id create() { return Id(QUuid::createUuid()); }
    static Id fromString(QStringView text) { return Id(QUuid::fromString(text)); }

    bool isNull() const { return m_uuid.isNull(); }
    QUuid uuid() const { return m_uuid; }
    QString toString() const { return m_uuid.toString(QUuid::WithoutBraces); }

    friend bool operator==(const Id &a, const Id &b) { return a.m_uuid == b.m_uuid; }
    /// As the written forms are ordered. QUuid asks for variants first, which takes ten times as
    /// long.
    friend bool operator<(const Id &a, const Id &b) { return a.key() < b.key(); }
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.m_uuid, seed); }

private:
    std::pair<quint64, quint64> key() const
    {
        return {quint64(m_uuid.data1) << 32 | quint64(m_uuid.data2) << 16 | m_uuid.data3,
                qFromBigEndian<quint64>(m_uuid.data4)};
    }

    QUuid m_uuid;
};

} // namespace meipi
