// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchparts.h"

#include "benchsubject.h"

#include <QCoreApplication>
#include <QFile>
#include <QRandomGenerator>

#include <algorithm>
#include <vector>

namespace meipi::bench {

namespace {

constexpr qint64 richLimit = 10'000'000; // QTextEdit lays out all: longer texts take minutes.
constexpr int richHighlights = 1000;

struct Runner {
    QString name;
    std::unique_ptr<Subject> subject;
    QList<double> times;
};

QString textAt(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("bench_reader: %s cannot be read", qUtf8Printable(path));
    return QString::fromUtf8(file.readAll());
}

Runner runner(const QString &name, Subject::Kind kind, const QString &text, int highlights)
{
    Runner result{name, Subject::create(kind), {}};
    result.subject->setText(text);
    if (highlights > 0)
        result.subject->preparedHighlights(highlights)();
    settle();
    return result;
}

// The reader first; beside it QPlainTextEdit without highlights, and both Qt widgets with them
// where that can be waited for.
std::vector<Runner> runnersFor(const Setting &setting)
{
    const QString text = textAt(setting.path);
    std::vector<Runner> all;
    all.push_back(
        runner(QStringLiteral("reader"), Subject::Kind::Reader, text, setting.highlights));
    all.push_back(
        runner(QStringLiteral("QPlainTextEdit bare"), Subject::Kind::PlainTextEdit, text, 0));
    if (setting.highlights > 0)
        all.push_back(runner(QStringLiteral("QPlainTextEdit"), Subject::Kind::PlainTextEdit, text,
                             setting.highlights));
    if (setting.bytes <= richLimit && setting.highlights <= richHighlights)
        all.push_back(
            runner(QStringLiteral("QTextEdit"), Subject::Kind::TextEdit, text, setting.highlights));
    return all;
}

void addTime(Runner &runner, const std::function<void()> &act)
{
    runner.times.append(timed(*runner.subject, act));
}

// The two in turn, and each first as often as the other: what one leaves in the caches is the
// other's to bear.
void measurePair(QJsonArray &rows, const Setting &setting, const QString &what, Runner &own,
                 Runner &peer, const std::function<void(Runner &, int)> &act)
{
    own.times.clear();
    peer.times.clear();
    double shown = 0;
    for (int round = 0; round < setting.rounds; ++round) {
        act(round % 2 == 0 ? own : peer, round);
        act(round % 2 == 0 ? peer : own, round);
        shown += double(own.subject->charactersInSight()) / peer.subject->charactersInSight();
    }
    const bool promised = peer.name.endsWith(QLatin1String("bare"));
    QJsonObject middle = row(setting, what + QStringLiteral(", p50"), median(own.times), peer.name,
                             median(peer.times), promised ? 1.2 : 0);
    QJsonObject worst = row(setting, what + QStringLiteral(", p99"), percentile99(own.times),
                            peer.name, percentile99(peer.times), promised ? 1.5 : 0);
    for (QJsonObject *each : {&middle, &worst}) {
        each->insert(QStringLiteral("characters in sight, share of peer's"),
                     shown / setting.rounds);
        rows.append(*each);
    }
}

} // namespace

double median(QList<double> values)
{
    if (values.isEmpty())
        return 0;
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

double percentile99(QList<double> values)
{
    if (values.isEmpty())
        return 0;
    std::sort(values.begin(), values.end());
    return values[std::min(values.size() - 1, values.size() * 99 / 100)];
}

QJsonObject row(const Setting &setting, const QString &what, double measured, const QString &peer,
                double beside, double most)
{
    QJsonObject result{{QStringLiteral("bytes"), setting.bytes},
                       {QStringLiteral("highlights"), setting.highlights},
                       {QStringLiteral("what"), what},
                       {QStringLiteral("measured"), measured},
                       {QStringLiteral("peer"), peer},
                       {QStringLiteral("beside"), beside},
                       {QStringLiteral("ratio"), beside > 0 ? measured / beside : 0}};
    if (most > 0)
        result.insert(QStringLiteral("most"), most);
    return result;
}

QJsonArray measureScrolling(const Setting &setting)
{
    QRandomGenerator random(1);
    const qsizetype size = textAt(setting.path).size();
    const int pages = size > 20000 ? 5 : 1;
    QList<qsizetype> starts; // One a round, as are these:
    QList<QList<double>> drags;
    for (int round = 0; round < setting.rounds; ++round) {
        starts.append(pages > 1 ? random.bounded(qint64(size - 15000)) : 0);
        drags.append(QList<double>());
        for (int step = 0; step < 5; ++step)
            drags.last().append(0.01 + 0.98 * random.generateDouble());
    }
    const auto pageDown = [&starts, pages](Runner &each, int round) {
        each.subject->goTo(starts[round]);
        for (int page = 0; page < pages; ++page)
            addTime(each, [&each] { each.subject->pageDown(); });
    };
    const auto jump = [](Runner &each, int) {
        each.subject->jumpToStart();
        addTime(each, [&each] { each.subject->jumpToEnd(); });
    };
    const auto drag = [&drags](Runner &each, int round) {
        for (const double where : std::as_const(drags[round]))
            addTime(each, [&each, where] { each.subject->dragTo(where); });
        each.subject->endDrag();
    };
    QJsonArray rows;
    std::vector<Runner> all = runnersFor(setting);
    for (auto peer = all.begin() + 1; peer != all.end(); ++peer) {
        measurePair(rows, setting, QStringLiteral("page down"), all.front(), *peer, pageDown);
        measurePair(rows, setting, QStringLiteral("jump to the end"), all.front(), *peer, jump);
        measurePair(rows, setting, QStringLiteral("drag of the scroll bar"), all.front(), *peer,
                    drag);
    }
    return rows;
}

QJsonArray measureWheel(const Setting &setting)
{
    const QString text = textAt(setting.path);
    Runner reader =
        runner(QStringLiteral("reader"), Subject::Kind::Reader, text, setting.highlights);
    Runner plain =
        runner(QStringLiteral("QPlainTextEdit bare"), Subject::Kind::PlainTextEdit, text, 0);
    const double scale = reader.subject->area().devicePixelRatioF();
    QRandomGenerator random(2);
    QList<double> page;
    for (int round = 0; round < setting.rounds; ++round) {
        const qsizetype start = random.bounded(std::max(qint64(text.size() - 15000), qint64(1)));
        for (Runner *each : {&reader, &plain}) {
            each->subject->goTo(start);
            for (int step = 0; step < 5; ++step)
                addTime(*each, [each] { each->subject->wheelDown(); });
        }
        for (int step = 0; step < 5; ++step)
            page.append(timed(*reader.subject, [&reader] { reader.subject->pageDown(); }));
    }
    const QString what = QStringLiteral("wheel step at scale %1, p50").arg(scale);
    return {row(setting, what, median(reader.times), QStringLiteral("its page down"), median(page),
                0.5),
            row(setting, what, median(reader.times), plain.name, median(plain.times))};
}

QJsonArray measureEdits(const Setting &setting)
{
    const QString text = textAt(setting.path);
    Runner reader =
        runner(QStringLiteral("reader"), Subject::Kind::Reader, text, setting.highlights);
    Runner plain = runner(QStringLiteral("QPlainTextEdit"), Subject::Kind::PlainTextEdit, text,
                          setting.highlights);
    for (Runner *each : {&reader, &plain})
        each->subject->goTo(text.size() / 3);
    settle();
    const QList<std::pair<Subject::Edit, QString>> edits{
        {Subject::Edit::Add, QStringLiteral("adding a highlight, p50")},
        {Subject::Edit::Resize, QStringLiteral("resizing it, p50")},
        {Subject::Edit::Recolour, QStringLiteral("recolouring it, p50")},
        {Subject::Edit::Remove, QStringLiteral("removing it, p50")}};
    QList<QList<double>> own(edits.size());
    QList<QList<double>> other(edits.size());
    QList<QList<double>> lines(edits.size());
    // Apart from QPlainTextEdit, which leaves nothing of ours in the processor's caches: the edit
    // would find them cold, and its lines, painted after it, would not.
    for (int round = 0; round < 5 * setting.rounds; ++round) {
        for (qsizetype edit = 0; edit < edits.size(); ++edit) {
            own[edit].append(timed(*reader.subject, reader.subject->prepared(edits[edit].first)));
            QWidget *viewport = reader.subject->area().viewport();
            const QRect area = reader.subject->editedLines();
            lines[edit].append(
                timed(*reader.subject, [viewport, area] { viewport->update(area); }));
        }
    }
    for (int round = 0; round < std::min(setting.rounds, 10); ++round) {
        for (qsizetype edit = 0; edit < edits.size(); ++edit)
            other[edit].append(timed(*plain.subject, plain.subject->prepared(edits[edit].first)));
    }
    QJsonArray rows;
    for (qsizetype edit = 0; edit < edits.size(); ++edit) {
        rows.append(row(setting, edits[edit].second, median(own[edit]),
                        QStringLiteral("painting its lines"), median(lines[edit]), 1.5));
        rows.append(row(setting, edits[edit].second, median(own[edit]), plain.name,
                        median(other[edit]), setting.highlights >= 100'000 ? 0.1 : 0));
    }
    return rows;
}

QJsonArray measureLoading(const Setting &setting)
{
    const QString text = textAt(setting.path);
    QList<double> own;
    QList<double> shown;
    QList<double> other;
    for (int round = 0; round < std::max(setting.rounds / 5, 2); ++round) {
        const Runner reader = runner(QStringLiteral("reader"), Subject::Kind::Reader, text, 0);
        own.append(timed(*reader.subject, reader.subject->preparedHighlights(setting.highlights)));
        shown.append(timed(*reader.subject, reader.subject->preparedReload()));
        const Runner plain =
            runner(QStringLiteral("QPlainTextEdit"), Subject::Kind::PlainTextEdit, text, 0);
        other.append(timed(*plain.subject, plain.subject->preparedHighlights(setting.highlights)));
    }
    const QString what = QStringLiteral("highlights into the project, painted");
    return {row(setting, QStringLiteral("showing a project with them"), median(shown),
                QStringLiteral("50 ms"), 50, 1),
            row(setting, what, median(own), QStringLiteral("50 ms"), 50, 1),
            row(setting, what, median(own), QStringLiteral("QPlainTextEdit"), median(other))};
}

QJsonArray measureResizing(const Setting &setting)
{
    const QString text = textAt(setting.path);
    std::vector<Runner> all;
    all.push_back(
        runner(QStringLiteral("reader"), Subject::Kind::Reader, text, setting.highlights));
    all.push_back(
        runner(QStringLiteral("QPlainTextEdit bare"), Subject::Kind::PlainTextEdit, text, 0));
    if (setting.bytes <= richLimit)
        all.push_back(runner(QStringLiteral("QTextEdit bare"), Subject::Kind::TextEdit, text, 0));
    QRandomGenerator random(3);
    QList<double> page;
    QList<QList<double>> widths(static_cast<qsizetype>(all.size()));
    QList<QList<double>> sizes(static_cast<qsizetype>(all.size()));
    for (int round = 0; round < setting.rounds; ++round) {
        const qsizetype start = random.bounded(std::max(qint64(text.size() - 15000), qint64(1)));
        for (qsizetype each = 0; each < widths.size(); ++each) {
            Subject &subject = *all[static_cast<size_t>(each)].subject;
            if (round > 1 && all[static_cast<size_t>(each)].name.startsWith(u"QTextEdit"))
                continue;
            subject.goTo(start);
            const QSize narrow = windowSize - QSize(70 + 20 * (round % 5), 0);
            for (const QSize size : {narrow, windowSize})
                widths[each].append(
                    timed(subject, [&subject, size] { subject.area().resize(size); }));
            for (const int size : {usualPixelSize - 1, usualPixelSize})
                sizes[each].append(
                    timed(subject, [&subject, size] { subject.setPixelSize(size); }));
        }
        Subject &reader = *all.front().subject;
        for (int step = 0; step < 4; ++step)
            page.append(timed(reader, [&reader] { reader.pageDown(); }));
    }
    QJsonArray rows;
    const auto append = [&](const QString &what, const QList<QList<double>> &times) {
        rows.append(
            row(setting, what, median(times[0]), QStringLiteral("its page down"), median(page), 1));
        for (qsizetype each = 1; each < times.size(); ++each)
            rows.append(row(setting, what, median(times[0]), all[static_cast<size_t>(each)].name,
                            median(times[each])));
    };
    append(QStringLiteral("another width of the window, p50"), widths);
    append(QStringLiteral("another size of the text, p50"), sizes);
    return rows;
}

} // namespace meipi::bench
