// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using meipi::fuzz::Target;

/// What fuzzing begins with, what it has found, and a handful of what it would try, for every
/// target. A case that breaks a promise stops the program, which names it.
class TestFuzzCases : public QObject {
    Q_OBJECT

private slots:
    void everyCaseIsSurvived_data();
    void everyCaseIsSurvived();
};

namespace {

constexpr int variationsOfASeed = 6;

// Some bytes are others, or gone, or there twice.
QByteArray varied(QByteArray bytes, QRandomGenerator &random)
{
    for (int change = 0; change < 3 && !bytes.isEmpty(); ++change) {
        const qsizetype at = random.bounded(bytes.size());
        const qsizetype length = random.bounded(1, 9);
        switch (random.bounded(3)) {
        case 0:
            bytes[at] = static_cast<char>(random.bounded(256));
            break;
        case 1:
            bytes.remove(at, length);
            break;
        default:
            bytes.insert(at, bytes.mid(random.bounded(bytes.size()), length));
        }
    }
    return bytes;
}

} // namespace

void TestFuzzCases::everyCaseIsSurvived_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("input");

    for (const Target &target : meipi::fuzz::targets()) {
        QRandomGenerator random(7);
        int number = 0;
        for (const QByteArray &seed : target.seeds()) {
            QTest::addRow("%s: seed %d", target.name.constData(), ++number) << target.name << seed;
            for (int i = 1; i <= variationsOfASeed; ++i) {
                QTest::addRow("%s: seed %d, variation %d", target.name.constData(), number, i)
                    << target.name << varied(seed, random);
            }
        }
        const QDir folder(QStringLiteral(MEIPI_SOURCE_DIR "/tests/fuzz/cases/")
                          + QString::fromLatin1(target.name));
        const QStringList names = folder.entryList(QDir::Files, QDir::Name);
        for (const QString &name : names) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QTest::addRow("%s: %s", target.name.constData(), qUtf8Printable(name))
                << target.name << file.readAll();
        }
    }
}

void TestFuzzCases::everyCaseIsSurvived()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, input);
    const Target *const named = meipi::fuzz::targetNamed(target);
    QVERIFY(named);
    named->run(input);
}

QTEST_GUILESS_MAIN(TestFuzzCases)
#include "tst_fuzzcases.moc"
