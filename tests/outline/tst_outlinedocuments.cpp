// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outline/outlinecheck.h"
#include "outline/outlinefinder.h"
#include "support/shareddata.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace meipi;
using Kind = OutlineNode::Kind;

namespace {

Text textOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return Text(canonicalized(QString::fromUtf8(file.readAll())));
}

QStringList documentsIn(const QString &folder)
{
    QStringList paths;
    const QDir root(folder);
    for (const QString &sub : {QString(), u"synthetic/"_qs, u"derived/"_qs, u"html/"_qs}) {
        const QDir directory(root.filePath(sub));
        const QStringList names =
            directory.entryList({u"*.txt"_qs, u"*.md"_qs}, QDir::Files, QDir::Name);
        for (const QString &name : names)
            paths.append(directory.filePath(name));
    }
    return paths;
}

/// What two outlines agree on: number, level and first paragraph of the two highest levels.
using Key = std::tuple<int, QString, int>;

QString normalized(const QString &label)
{
    QString result = label.normalized(QString::NormalizationForm_KC);
    result.removeIf([](QChar c) { return c.isSpace() || u"*#.。:：、，,"_qs.contains(c); });
    return result;
}

QList<Key> keysOf(const Text &text, const Outline &outline)
{
    QList<Key> keys;
    for (const OutlineNode &node : outline.nodes()) {
        if (node.kind == Kind::Section && node.level <= 2)
            keys.append({node.level, normalized(node.label),
                         static_cast<int>(text.paragraphAt(node.range.start)) + 1});
    }
    return keys;
}

QList<QList<Key>> answersIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonDocument json = QJsonDocument::fromJson(file.readAll());
    QJsonArray choices = json.object()[u"accept"].toArray();
    if (json.isArray())
        choices.append(json.array());
    QList<QList<Key>> answers;
    for (const QJsonValue &choice : choices) {
        QList<Key> keys;
        const QJsonArray nodes = choice.toArray();
        for (const QJsonValue &value : nodes) {
            const QJsonObject node = value.toObject();
            keys.append({node[u"level"].toInt(), normalized(node[u"label"].toString()),
                         node[u"start_line"].toInt()});
        }
        answers.append(keys);
    }
    return answers;
}

double agreement(const QList<Key> &wanted, const QList<Key> &found)
{
    if (wanted.isEmpty() && found.isEmpty())
        return 1.0;
    QList<Key> pool = wanted;
    qsizetype hits = 0;
    for (const Key &key : found)
        hits += pool.removeOne(key) ? 1 : 0;
    return 2.0 * static_cast<double>(hits) / static_cast<double>(wanted.size() + found.size());
}

} // namespace

class TestOutlineDocuments : public QObject {
    Q_OBJECT

private slots:
    void findsTheNineRecommendations();
    void givesTheProposalsMeasures();
    void keepsItsPromisesOnRealDocuments();
    void agreesWithTheAnswers();
};

void TestOutlineDocuments::findsTheNineRecommendations()
{
    MEIPI_REQUIRE_SHARED(path, "proposal.txt");
    const Text text = textOf(path);
    const Outline outline = findOutline(text);
    const QList<int> top = outline.children(-1);
    QCOMPARE(top.size(), 11);

    const QStringList lines = text.string().split(u'\n');
    static constexpr QStringView numbers = u"一二三四五六七八九";
    for (int i = 1; i <= 9; ++i) {
        const OutlineNode &section = outline.nodes()[top[i]];
        const int line = 11 + 2 * (i - 1); // counted from 0
        QCOMPARE(section.kind, Kind::Section);
        QCOMPARE(section.label, numbers[i - 1] + QString(u'、'));
        QCOMPARE(section.label + section.title + u'。', lines[line]);
        QCOMPARE(outline.path(top[i]), QString::number(i));
        QCOMPARE(section.level, 1);
        QCOMPARE(text.view(section.range).toString(), lines[line] + u'\n' + lines[line + 1]);
    }
    QCOMPARE(outline.nodes()[top.first()].kind, Kind::Front);
    QCOMPARE(text.view(outline.nodes()[top.first()].range).toString(),
             lines.mid(0, 11).join(u'\n'));
    QCOMPARE(outline.nodes()[top.last()].kind, Kind::Back);
    QCOMPARE(text.view(outline.nodes()[top.last()].range).toString(), lines.mid(29, 4).join(u'\n'));
}

void TestOutlineDocuments::givesTheProposalsMeasures()
{
    MEIPI_REQUIRE_SHARED(path, "proposal.txt");
    const Text text = textOf(path);
    const Outline outline = findOutline(text);
    const QList<int> counts{5, 2, 1, 2, 4, 3, 2, 2, 1};
    for (int i = 1; i <= counts.size(); ++i) {
        const int section = outline.nodeAtPath(QString::number(i));
        const QList<int> measures = outline.children(section);
        QCOMPARE(measures.size(), counts[i - 1]);
        QString joined;
        for (const int measure : measures)
            joined += text.view(outline.nodes()[measure].range);
        QCOMPARE(joined, text.paragraphView(10 + 2 * i).toString());
    }
}

void TestOutlineDocuments::keepsItsPromisesOnRealDocuments()
{
    MEIPI_REQUIRE_SHARED(folder, "policy");
    const QStringList paths = documentsIn(folder);
    QVERIFY(paths.size() > 30);
    for (const QString &path : paths) {
        const Text text = textOf(path);
        const QString fault = test::outlineFault(text, findOutline(text));
        QVERIFY2(fault.isEmpty(), qPrintable(path + u": "_qs + fault));
    }
}

void TestOutlineDocuments::agreesWithTheAnswers()
{
    MEIPI_REQUIRE_SHARED(folder, "policy");
    const QStringList paths = documentsIn(folder);
    int compared = 0;
    double sum = 0;
    for (const QString &path : paths) {
        const QFileInfo info(path);
        const QString answer = info.dir().filePath(info.completeBaseName() + u".outline.json"_qs);
        if (!QFile::exists(answer))
            continue;
        const Text text = textOf(path);
        const QList<Key> found = keysOf(text, findOutline(text));
        double best = 0;
        const QList<QList<Key>> answers = answersIn(answer);
        for (const QList<Key> &wanted : answers)
            best = std::max(best, agreement(wanted, found));
        QVERIFY2(best >= 0.85, qPrintable(path + u": "_qs + QString::number(best)));
        sum += best;
        ++compared;
    }
    QVERIFY(compared >= 15);
    QVERIFY2(sum / compared >= 0.97, qPrintable(QString::number(sum / compared)));
}

QTEST_GUILESS_MAIN(TestOutlineDocuments)
#include "tst_outlinedocuments.moc"
