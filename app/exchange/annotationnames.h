// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/rows.h"

namespace meipi {

/// The words of W3C Web Annotation that both directions use, and those that are ours: members that
/// begin with "meipi:", which others leave alone.
namespace annotation {

inline constexpr QLatin1String context("http://www.w3.org/ns/anno.jsonld");
inline constexpr QLatin1String documentScheme("meipi://document/");

/// Properties of the project that keep what an annotation said and we do not know, by highlight;
/// and whole annotations that found no place, by id (docs/file-format.md).
inline constexpr QLatin1String restKey("annotation/");
inline constexpr QLatin1String unplacedKey("annotation-unplaced/");

inline QString urn(const QUuid &id)
{
    return QLatin1String("urn:uuid:") + id.toString(QUuid::WithoutBraces);
}

/// The id that an IRI names: of urn:uuid: itself, else one made from it. Null for nothing.
inline QUuid idOf(const QString &iri)
{
    constexpr QLatin1String scheme("urn:uuid:");
    const QUuid own = iri.startsWith(scheme, Qt::CaseInsensitive)
        ? QUuid::fromString(QStringView(iri).sliced(scheme.size()))
        : QUuid::fromString(iri);
    static const QUuid space(QStringLiteral("{6f0fdb8a-0f9b-5c55-a5de-9a3f0c1b27e5}"));
    return iri.isEmpty() || !own.isNull() ? own : QUuid::createUuidV5(space, iri);
}

} // namespace annotation

} // namespace meipi
