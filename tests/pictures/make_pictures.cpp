// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Draws pictures of the real window, driven by its commands:
//
//     make_pictures docs/images          those of the documentation
//     make_pictures FOLDER [DOCUMENT]    every language, appearance and size
#include "project/highlightedits.h"
#include "project/noteedits.h"
#include "session/sample.h"
#include "window/appearance.h"
#include "window/factswindow.h"
#include "window/gatherwindow.h"
#include "window/interfacelanguage.h"
#include "window/mainwindow.h"
#include "window/searchpanel.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>

using namespace meipi;

namespace {

using Scheme = Appearance::Choice;

struct Picture {
    QString name;
    QString language;
    Scheme scheme = Scheme::Light;
    QSize size;
    int highlights = 0; ///< Beyond those of the sample.
    QString document; ///< Empty: the sample.
    QString command; ///< Given before the picture is taken.
    QString search; ///< In the whole project.
    QString gathered; ///< A condition; then the picture is of the window that gathers.
};

// Marks sentence after sentence, in one theme after the other, with a note on every fourth.
void mark(ProjectSession &session, const DocumentId &document, int count)
{
    const QString text = session.snapshot().text(document).string();
    const QList<ThemeId> themes = session.snapshot().themesInOrder();
    const qsizetype step = std::max<qsizetype>(text.size() / std::max(count, 1), 3);
    for (int i = 0; i < count; ++i) {
        const qsizetype start = i * step;
        const QList<ThemeId> theme =
            themes.isEmpty() ? QList<ThemeId>() : QList<ThemeId>{themes[i % themes.size()]};
        const auto change =
            addHighlight(session.snapshot(), session.context(), document,
                         {start, std::min(start + step + step / 2, text.size())}, theme);
        if (!change || !session.perform(*change, QStringLiteral("Highlight"))
            || change->of<Highlight>().isEmpty() || i % 4 != 0)
            continue;
        const auto note = addNote(
            session.snapshot(), session.context(), NoteTarget(change->of<Highlight>().first().id()),
            QStringLiteral("这一条由谁负责？资金从哪里来？ Who pays, and until when?"),
            NoteStatus::Question);
        if (note)
            static_cast<void>(session.perform(*note, QStringLiteral("Note")));
    }
}

class Studio : public QObject {
public:
    Studio(QList<Picture> pictures, const QString &folder)
        : m_pictures(std::move(pictures)), m_folder(folder)
    {
    }

    void next()
    {
        if (m_pictures.isEmpty()) {
            QApplication::quit();
            return;
        }
        m_picture = m_pictures.takeFirst();
        m_place = std::make_unique<QTemporaryDir>();
        m_preferences = std::make_unique<Preferences>(m_place->filePath(QStringLiteral("a.ini")));
        m_preferences->setLanguage(m_picture.language);
        m_preferences->setAuthorName(QStringLiteral("李明"));
        m_library = std::make_unique<Library>(m_place->filePath(QStringLiteral("library")));
        m_appearance = std::make_unique<Appearance>(*m_preferences);
        m_appearance->setChoice(m_picture.scheme);
        m_appearance->applyTo(*qApp);
        m_language.set(m_picture.language);
        const WindowContext context{*m_preferences, *m_library, *m_appearance};
        m_window = std::make_unique<MainWindow>(context, m_picture.language);
        m_window->resize(m_picture.size);
        m_window->show();
        if (m_picture.document.isEmpty())
            m_window->openSample();
        else
            m_window->openPaths({m_picture.document});
        QTimer::singleShot(600, this, &Studio::furnish);
    }

private:
    void furnish()
    {
        if (Workspace *workspace = m_window->workspace()) {
            mark(workspace->edits().session(), workspace->document(), m_picture.highlights);
            workspace->reader().setFocus();
            if (!m_picture.command.isEmpty())
                m_window->actions().action(m_picture.command)->trigger();
            if (!m_picture.search.isEmpty()) {
                workspace->focusSearch();
                workspace->projectSearch().search(m_picture.search);
            }
            if (auto *gathering = m_window->findChild<GatherWindow *>())
                gathering->gather(m_picture.gathered);
        }
        QTimer::singleShot(600, this, &Studio::take);
    }

    void take()
    {
        const QString path = m_folder + QLatin1Char('/') + m_picture.name + QLatin1String(".png");
        QWidget *shown = m_window->findChild<GatherWindow *>();
        if (shown == nullptr)
            shown = m_window->findChild<FactsWindow *>();
        if (shown == nullptr)
            shown = m_window.get();
        std::printf("%s\n", shown->grab().save(path) ? qPrintable(path) : "not written");
        m_window.reset();
        QTimer::singleShot(0, this, &Studio::next);
    }

    QList<Picture> m_pictures;
    QString m_folder;
    Picture m_picture;
    std::unique_ptr<QTemporaryDir> m_place;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<Appearance> m_appearance;
    InterfaceLanguage m_language;
    std::unique_ptr<MainWindow> m_window;
};

QList<Picture> ofTheDocumentation()
{
    const QSize size(1280, 800);
    const QString toText = QStringLiteral("nextHighlight");
    return {
        {QStringLiteral("window"),
         QStringLiteral("en"),
         Scheme::Light,
         size,
         0,
         {},
         toText,
         {},
         {}},
        {QStringLiteral("window-zh"),
         QStringLiteral("zh"),
         Scheme::Light,
         size,
         0,
         {},
         toText,
         {},
         {}},
        {QStringLiteral("window-dark"),
         QStringLiteral("zh"),
         Scheme::Dark,
         size,
         0,
         {},
         toText,
         {},
         {}},
        {QStringLiteral("search"),
         QStringLiteral("en"),
         Scheme::Light,
         size,
         0,
         {},
         {},
         QStringLiteral("data"),
         {}},
        {QStringLiteral("gather"),
         QStringLiteral("en"),
         Scheme::Light,
         size,
         30,
         {},
         QStringLiteral("gather"),
         {},
         QStringLiteral("(is:tagged OR near-20(is:noted)) AND NOT status:evidence")},
        {QStringLiteral("facts"),
         QStringLiteral("en"),
         Scheme::Light,
         size,
         0,
         {},
         QStringLiteral("facts"),
         {},
         {}},
    };
}

QList<Picture> ofEverything(const QString &document)
{
    QList<Picture> pictures;
    for (const QString &language : {QStringLiteral("zh"), QStringLiteral("en")}) {
        for (const Scheme scheme : {Scheme::Light, Scheme::Sepia, Scheme::Dark}) {
            for (const QSize size : {QSize(1280, 800), QSize(1920, 1080)}) {
                for (const int highlights : {0, 300}) {
                    pictures.append({QStringLiteral("%1-%2-%3-%4")
                                         .arg(language)
                                         .arg(static_cast<int>(scheme))
                                         .arg(size.width())
                                         .arg(highlights),
                                     language, scheme, size, highlights, document, QString(),
                                     QString(), QString()});
                }
            }
        }
    }
    return pictures;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    const QStringList arguments = QApplication::arguments();
    const QString folder = arguments.value(1);
    if (!QDir().mkpath(folder)) {
        std::fprintf(stderr, "make_pictures: no folder to draw into\n");
        return 2;
    }
    const bool isDocumentation = QDir(folder).dirName() == QLatin1String("images");
    Studio studio(isDocumentation ? ofTheDocumentation() : ofEverything(arguments.value(2)),
                  folder);
    studio.next();
    return QApplication::exec();
}
