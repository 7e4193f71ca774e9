// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rowwalk.h"

#include "store/fieldvalue.h"
#include "store/words.h"

#include <QSet>

#include <limits>

namespace meipi {

namespace {

constexpr qint64 beforeAll = std::numeric_limits<qint64>::min();
constexpr qint64 longestStep = qint64(1) << 60;
/// Holes in a row with nothing between them; pages may lead in a circle.
constexpr int mostFruitless = 10'000;

template <class Field>
constexpr bool isNeeded = std::is_same_v<Field, QString>;
template <class Row>
constexpr bool isNeeded<Id<Row>> = true;

/// One table, row by row in the order of their numbers; where SQLite meets damage, on behind it.
class TableWalk {
public:
    TableWalk(const SqliteFile &file, const QString &table, const QStringList &columns)
        : m_file(file),
          m_rows(QStringLiteral("SELECT rowid, %1 FROM %2 NOT INDEXED WHERE rowid > ? "
                                "ORDER BY rowid")
                     .arg(columns.join(QLatin1String(", ")), table)),
          m_one(QStringLiteral("SELECT rowid FROM %1 NOT INDEXED WHERE rowid > ? ORDER BY rowid "
                               "LIMIT 1")
                    .arg(table))
    {
    }

    int run(const std::function<void(const QSqlQuery &)> &take) const
    {
        if (!m_file.run(QLatin1String("EXPLAIN ") + m_rows, {beforeAll}))
            return 1; // no such table, or one of another form
        int holes = 0;
        int fruitless = 0;
        std::optional<qint64> at = beforeAll;
        while (at && fruitless < mostFruitless) {
            const qint64 from = *at;
            if (readFrom(*at, take))
                break;
            ++holes;
            fruitless = *at == from ? fruitless + 1 : 0;
            at = behindHole(*at);
        }
        return holes;
    }

private:
    // Takes the rows after number @p at and moves it on. Whether it came to the end.
    bool readFrom(qint64 &at, const std::function<void(const QSqlQuery &)> &take) const
    {
        auto query = m_file.run(m_rows, {at});
        if (!query)
            return false;
        auto found = m_file.next(*query);
        for (; found && *found; found = m_file.next(*query)) {
            const qint64 number = query->value(0).toLongLong();
            if (number <= at)
                return false; // pages in a circle
            at = number;
            take(*query);
        }
        return found.has_value();
    }

    bool canReadAfter(qint64 number) const { return m_file.value(m_one, {number}).has_value(); }

    // A number after which there is something to read again: in growing steps, then back to the
    // first. None where everything from @p at on is lost.
    std::optional<qint64> behindHole(qint64 at) const
    {
        qint64 bad = std::clamp<qint64>(at, 0, longestStep);
        qint64 step = 1;
        for (; !canReadAfter(bad + step); step *= 2) {
            if (step == longestStep)
                return std::nullopt;
            bad += step;
        }
        qint64 good = bad + step;
        while (good - bad > 1) {
            const qint64 middle = bad + (good - bad) / 2;
            (canReadAfter(middle) ? good : bad) = middle;
        }
        return good;
    }

    const SqliteFile &m_file;
    QString m_rows;
    QString m_one;
};

// What tables have had only since a later form; in files before they are empty.
QStringList columnsThere(const SqliteFile &file, const QString &table, QStringList columns)
{
    const QString later = QStringLiteral("structure_hash");
    const qsizetype at = columns.indexOf(later);
    const auto isThere = file.value(
        QStringLiteral("SELECT count(*) FROM pragma_table_info(?) WHERE name = ?"), {table, later});
    if (at >= 0 && isThere && isThere->toInt() == 0)
        columns[at] = QStringLiteral("''");
    return columns;
}

bool isThere(const SqliteFile &file, QLatin1String table)
{
    const auto found = file.value(
        QStringLiteral("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?"), {table});
    return found && found->isValid();
}

template <class Row>
void walkTable(const SqliteFile &file, FoundRows &found)
{
    const QLatin1String table(RowTraits<Row>::table);
    QSet<Id<Row>> ids;
    int senseless = 0;
    const auto take = [&](const QSqlQuery &query) {
        Row row;
        bool isWhole = true;
        int column = 1;
        RowTraits<Row>::visit(row, [&]<class Field>(const char *, Field &field) {
            if (auto value = FieldValue<Field>::read(query.value(column++)))
                field = *std::move(value);
            else if (isNeeded<Field>)
                isWhole = false;
        });
        if (!isWhole || row.id.isNull()) {
            ++senseless;
        } else if (!ids.contains(row.id)) {
            ids.insert(row.id);
            found.rows.append(RowChange<Row>{std::nullopt, row});
        }
    };
    if (isLaterTable(table) && !isThere(file, table))
        return;
    const int holes = walkOverHoles(file, table, columnsThere(file, table, columns<Row>()), take);
    if (holes > 0) {
        found.losses.append(Store::tr("Rows of the table “%1” cannot be read, in places: %2")
                                .arg(table)
                                .arg(holes));
    }
    if (senseless > 0) {
        found.losses.append(
            Store::tr("Rows of the table “%1” make no sense: %2").arg(table).arg(senseless));
    }
}

} // namespace

int walkOverHoles(const SqliteFile &file, const QString &table, const QStringList &columns,
                  const std::function<void(const QSqlQuery &)> &take)
{
    return TableWalk(file, table, columns).run(take);
}

bool isLaterTable(QLatin1String table)
{
    return table == QLatin1String("attribute") || table == QLatin1String("attribute_value");
}

FoundRows walkRows(const SqliteFile &file)
{
    FoundRows found;
    Change().forEachList(
        [&]<class Row>(const QList<RowChange<Row>> &) { walkTable<Row>(file, found); });
    return found;
}

} // namespace meipi
