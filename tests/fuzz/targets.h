// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace meipi::fuzz {

/// Something that reads what strangers wrote. A further one is a source with the two functions, a
/// line in targets.cpp, its name in CMakeLists.txt, and a folder in cases/ once there are some.
struct Target {
    QByteArray name; ///< Of the program, fuzz_<name>, and of the folder in cases/.
    /// Takes @p input as the program would. What is refused in words is well; the process stops
    /// where a promise is broken. The same input does the same. Leaves nothing behind.
    void (*run)(const QByteArray &input);
    QList<QByteArray> (*seeds)(); ///< What a fuzzer begins with, a few kilobytes at most each.
};

const QList<Target> &targets();
const Target *targetNamed(const QByteArray &name); ///< Null where there is none.

/// For promises beyond that of not crashing; @p found tells how it is broken.
void verify(bool holds, const char *promise, const QString &found = {});

/// A project file whose cells, rows, schema and pages are changed: the input is a list of changes
/// (projectdamage.h), the project is always the same. It is checked, opened, edited, undone,
/// exported and rescued.
void runProject(const QByteArray &input);
QList<QByteArray> projectSeeds();

/// Text in any encoding, found or chosen.
void runDecoding(const QByteArray &input);
QList<QByteArray> decodingSeeds();

/// Texts of the pieces that proposals are made of, with hints: their outline, what a reader does to
/// it, and how that is carried over to another text.
void runOutline(const QByteArray &input);
QList<QByteArray> outlineSeeds();

/// Markdown as it is; pandoc's answers as they are; Word's elements in any order; the pages of a
/// PDF and the messages they come in.
void runMarkdown(const QByteArray &input);
QList<QByteArray> markdownSeeds();
void runPandoc(const QByteArray &input);
QList<QByteArray> pandocSeeds();
void runWord(const QByteArray &input);
QList<QByteArray> wordSeeds();
void runPdf(const QByteArray &input);
QList<QByteArray> pdfSeeds();

} // namespace meipi::fuzz
