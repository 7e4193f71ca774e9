// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/notesreport.h"

#include "project/fields.h"

#include <type_traits>

namespace meipi {

namespace {

template <class Row>
void raise(const ProjectSnapshot &project, Timestamp &latest)
{
    for (const Row &row : project.rows<Row>()) {
        RowTraits<Row>::visit(row, [&latest](const char *, const auto &field) {
            if constexpr (std::is_same_v<std::decay_t<decltype(field)>, Timestamp>)
                latest = std::max(latest, field);
        });
    }
}

} // namespace

Timestamp lastChange(const ProjectSnapshot &project)
{
    Timestamp latest;
    raise<Author>(project, latest);
    raise<Document>(project, latest);
    raise<Version>(project, latest);
    raise<Reading>(project, latest);
    raise<Highlight>(project, latest);
    raise<Coding>(project, latest);
    raise<Note>(project, latest);
    return latest;
}

} // namespace meipi
