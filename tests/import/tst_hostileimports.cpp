// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/importer.h"
#include "support/sanitizers.h"
#include "support/shareddata.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

using namespace meipi;

/// Broken and malicious files of strangers: useful text or a sentence, in bounds, and nothing is
/// written anywhere.
class TestHostileImports : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void staysWithinBounds_data();
    void staysWithinBounds();
    void cleanupTestCase();

private:
    static QStringList everythingIn(const QString &folder);

    QTemporaryDir m_current;
    QTemporaryDir m_temporary;
    QString m_before;
};

void TestHostileImports::initTestCase()
{
    m_before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(m_current.path()));
    qputenv("TMPDIR", m_temporary.path().toLocal8Bit());
}

void TestHostileImports::staysWithinBounds_data()
{
    QTest::addColumn<QString>("path");

    for (const char *kind : {"docx", "epub", "html", "made", "xml", "zip"}) {
        const QString folder = test::sharedData(u"hostile/"_qs + QLatin1String(kind));
        if (folder.isEmpty())
            continue;
        QDirIterator files(folder, QDir::Files);
        while (files.hasNext()) {
            const QString path = files.next();
            QTest::newRow(qPrintable(QLatin1String(kind) + u'/' + files.fileName())) << path;
        }
    }
    if (test::sharedData(u"hostile"_qs).isEmpty())
        QTest::newRow("../shared/data/hostile") << QString();
}

void TestHostileImports::staysWithinBounds()
{
    QFETCH(QString, path);
    if (path.isEmpty())
        QSKIP("../shared/data/hostile is not there");

    QElapsedTimer clock;
    clock.start();
    Progress progress;
    const auto document = importFile(path, {}, progress);
    QVERIFY(test::isSanitized || clock.elapsed() < 20'000);
    if (document) {
        QVERIFY(document->text.string().isValidUtf16());
        QVERIFY(!document->text.isEmpty() || !document->problems.isEmpty());
        QVERIFY(!document->text.string().contains(u"root:x:")); // of /etc/passwd
    } else {
        const QList<Error::Code> expected{Error::Code::NotSupported, Error::Code::Malformed,
                                          Error::Code::TooLarge};
        QVERIFY2(expected.contains(document.error().code), qPrintable(document.error().message));
        QVERIFY(document.error().message.contains(QFileInfo(path).fileName()));
    }
    rusage children{};
    QCOMPARE(getrusage(RUSAGE_CHILDREN, &children), 0);
    QVERIFY(test::isSanitized || children.ru_maxrss < 512L * 1024);
    QCOMPARE(everythingIn(m_current.path()), QStringList());
    QCOMPARE(everythingIn(m_temporary.path()), QStringList());
}

QStringList TestHostileImports::everythingIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

void TestHostileImports::cleanupTestCase()
{
    QDir::setCurrent(m_before);
}

QTEST_GUILESS_MAIN(TestHostileImports)
#include "tst_hostileimports.moc"
