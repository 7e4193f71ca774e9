// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/nastyprojects.h"

#include <QBuffer>
#include <QRandomGenerator>

namespace meipi::test {

namespace {

const QStringList &nastyPieces()
{
    static const QStringList pieces{
        u"=1+1"_qs,
        u"+SUM(A1)"_qs,
        u"-2"_qs,
        u"@cmd|' /C calc'!A0"_qs,
        u"\t制表"_qs,
        u"'撇"_qs,
        u"\"引\""_qs,
        u"a,b;c"_qs,
        u"<script>alert(1)</script>"_qs,
        u"<!-- 注 -->"_qs,
        u"]]>"_qs,
        u"</style></title></textarea>"_qs,
        u"&amp; &lt; &#0; &nbsp;"_qs,
        u"<img src=x onerror=alert(1)>"_qs,
        u"```\n# 标题\n```"_qs,
        u"- 项\n1. 项\n> 引"_qs,
        u"📌👩‍👩‍👧‍👦🇨🇳"_qs,
        u"𠀀𪚥"_qs,
        u"\u202e反向\u202c"_qs,
        u"\u05e9\u05dc\u05d5\u05dd مرحبا"_qs,
        u"e\u0301\u200b\u00a0\u3000　"_qs,
        u"\u2028行\u2029段"_qs,
        u"\ufeff标记"_qs,
        u"{{title}}{{>x}}"_qs,
        u"__CELL__ %s %n %1 ${x}"_qs,
        u"http://a.example/?x=1&y=<2>"_qs,
        u"    四格"_qs,
        u"  \n\n  "_qs,
        u"_x000D_ _x0041_"_qs,
        u"推动人工智能产业健康发展。"_qs,
    };
    return pieces;
}

QString nastyText(QRandomGenerator &random, int pieces, bool withForbidden)
{
    QString text;
    for (int i = 0; i < pieces; ++i) {
        switch (random.bounded(5)) {
        case 0:
            text += QChar(char16_t(0x21 + random.bounded(0x7e - 0x20)));
            break;
        case 1:
            text += u'\n';
            text += QChar(char16_t(0x21 + random.bounded(0x7e - 0x20)));
            text += u' ';
            break;
        case 2:
            text += withForbidden && random.bounded(4) == 0 ? QString(QChar(char16_t(QList<int>{
                        0x1, 0xb, 0xc, 0x1f, 0xfffe, 0xffff, 0xd800, 0xdc00}[random.bounded(8)])))
                                                            : u"汉"_qs;
            break;
        default:
            text += nastyPieces()[random.bounded(int(nastyPieces().size()))];
        }
    }
    return text;
}

// Not empty, and nothing an edit function would trim.
QString nastyName(QRandomGenerator &random)
{
    QString name = nastyText(random, 2, false).simplified();
    return name.isEmpty() ? u"主题"_qs : name.left(40);
}

void addDocument(ProjectBuilder &builder, QRandomGenerator &random, int number)
{
    QString text = u"标题 <%1> & \"引\"\n"_qs.arg(number);
    for (int paragraph = 1; paragraph <= 6; ++paragraph) {
        if (paragraph % 2 == 1)
            text += u"第%1条　标题\n"_qs.arg(paragraph / 2 + 1);
        text += u"甲"_qs + nastyText(random, 6, true) + u"乙\n"_qs;
    }
    builder.document(canonicalized(text), u"名 <%1> '.txt"_qs.arg(number));
    const QString canonical = builder.snapshot().text(builder.documentId()).string();
    for (int i = 0; i < 8; ++i) {
        qsizetype start = random.bounded(int(canonical.size()) - 1);
        qsizetype end = start + 1 + random.bounded(60);
        end = std::min(end, canonical.size());
        if (canonical[start].isLowSurrogate() && start > 0)
            --start;
        if (end < canonical.size() && canonical[end].isLowSurrogate())
            ++end;
        if (QStringView(canonical).sliced(start, end - start).trimmed().isEmpty())
            continue; // nobody can mark that
        QStringList themes;
        for (int theme = random.bounded(3); theme > 0; --theme)
            themes.append(u"主题%1"_qs.arg(random.bounded(5)));
        themes.removeDuplicates();
        builder.highlightRange({start, end}, themes);
        for (int note = random.bounded(3); note > 0; --note) {
            builder.note(u"注"_qs + nastyText(random, 5, true) + u"完"_qs,
                         NoteStatus(random.bounded(5)));
            if (random.bounded(3) == 0)
                builder.reply(u"复"_qs + nastyText(random, 3, true) + u"完"_qs);
        }
    }
}

} // namespace

ProjectSnapshot nastyProject(quint32 seed)
{
    QRandomGenerator random(seed);
    ProjectBuilder builder;
    builder.title(nastyName(random)).as(u"甲 <a@b> & \"c\""_qs);
    for (int theme = 0; theme < 5; ++theme)
        builder.theme(u"主题%1"_qs.arg(theme), Colour{quint32(random.bounded(0x1000000))});
    for (int number = 0; number <= random.bounded(2); ++number)
        addDocument(builder, random, number);
    builder.noteOn(NoteTarget(), u"项"_qs + nastyText(random, 6, true) + u"完"_qs);
    builder.noteOn(NoteTarget(builder.documentId()), u"文"_qs + nastyText(random, 6, true));
    builder.noteOn(NoteTarget(builder.themeId(u"主题1"_qs)), u"题"_qs + nastyText(random, 6, true));
    if (seed % 10 == 0)
        builder.noteOn(NoteTarget(), u"长"_qs + nastyText(random, 12000, true) + u"完"_qs);
    return builder.snapshot();
}

int nastyProjectCount(int usual)
{
    bool isNumber = false;
    const int asked = qEnvironmentVariableIntValue("MEIPI_NASTY_PROJECTS", &isNumber);
    return isNumber ? asked : usual;
}

QByteArray exported(QStringView format, const ProjectSnapshot &project,
                    const ExportOptions &options)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    Progress progress;
    const auto written = exporterFor(format)->write(project, options, buffer, progress);
    if (!written)
        qFatal("%s", qPrintable(written.error().message));
    return buffer.data();
}

ProjectSnapshot rebuilt(const ProjectSnapshot &project)
{
    ProjectSnapshot again;
    for (const Version &version : project.rows<Version>())
        again.setText(version.textHash, project.textWithHash(version.textHash));
    again.apply(asChange(project));
    return again;
}

QString withoutLoneSurrogates(const QString &text)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPair =
            text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (isPair)
            result += text[i++];
        result += !isPair && text[i].isSurrogate() ? QChar(0xfffd) : text[i];
    }
    return result;
}

QString asXmlHasIt(const QString &text)
{
    QString result = withoutLoneSurrogates(text);
    for (QChar &unit : result) {
        const bool isControl = unit < u' ' && unit != u'\n' && unit != u'\t' && unit != u'\r';
        if (isControl || unit.unicode() >= 0xfffe)
            unit = QChar(0xfffd);
    }
    return result;
}

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

} // namespace meipi::test
