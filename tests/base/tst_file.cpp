// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file.h"
#include "core/base/text.h"
#include "core/base/write_error.h"
#include "tests/support/fixtures.h"
#include "tests/support/result_checks.h"

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <fstream>
#include <set>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace ng;
using ng::test::TempFolder;

namespace {

void put(const std::filesystem::path &path, std::string_view text)
{
    std::ofstream(path, std::ios::binary) << text;
}

std::string textOf(const std::filesystem::path &path)
{
    return readTextFile(path).value_or("(no file)");
}

std::size_t entriesIn(const std::filesystem::path &folder)
{
    return static_cast<std::size_t>(
        std::distance(std::filesystem::directory_iterator(folder), std::filesystem::directory_iterator()));
}

/// Runs \p work in a child and returns its wait status.
template<class Work>
int inChild(Work work)
{
    const pid_t child = ::fork();
    if (child == 0) {
        work();
        ::_exit(0);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return status;
}

std::vector<std::byte> bytesAt(const InputFile &file, std::uint64_t offset, std::size_t count)
{
    std::vector<std::byte> bytes(count);
    NG_CHECK_RESULT(file.readAt(offset, bytes));
    return bytes;
}

} // namespace

TEST_CASE("a file is read at any place, but not past its end")
{
    const TempFolder folder;
    put(folder / "a", "0123456789");
    const auto file = InputFile::open(folder / "a").value();
    CHECK(file->size() == 10);
    CHECK(bytesAt(*file, 7, 3).at(2) == std::byte{'9'});
    CHECK(bytesAt(*file, 10, 0).empty());
    std::vector<std::byte> out(3);
    const Result<> past = file->readAt(8, out);
    NG_CHECK_ERROR(past, ErrorCode::CorruptData);
    CHECK(past.error().message().find("a ends too early") == 0);
    NG_CHECK_ERROR(file->readAt(~std::uint64_t{0}, out), ErrorCode::CorruptData);
    file->adviseSoon(0, 10);
    file->adviseDone(0, 10);
}

TEST_CASE("a file that shrinks, grows or is rewritten while open is noticed")
{
    const TempFolder folder;
    std::vector<std::byte> out(4);
    for (const char *change : {"shrink", "grow", "rewrite"}) {
        put(folder / "a", "0123456789");
        const auto file = InputFile::open(folder / "a").value();
        NG_CHECK_RESULT(file->readAt(0, out));
        if (std::string_view(change) == "rewrite") {
            struct timespec times[2]{{5, 0}, {5, 0}};
            REQUIRE(::utimensat(AT_FDCWD, (folder / "a").c_str(), times, 0) == 0);
        } else {
            std::filesystem::resize_file(folder / "a", std::string_view(change) == "shrink" ? 2 : 20);
        }
        CAPTURE(change);
        const Result<> result = file->readAt(6, out);
        NG_CHECK_ERROR(result, ErrorCode::CorruptData);
        CHECK(result.error().message().find("a changed while it was open") == 0);
        NG_CHECK_ERROR(file->unchanged(), ErrorCode::CorruptData);
    }
}

TEST_CASE("what is no file is named as what it is")
{
    const TempFolder folder;
    NG_CHECK_ERROR(InputFile::open(folder / "missing"), ErrorCode::NotFound);
    const auto directory = InputFile::open(folder.path());
    NG_CHECK_ERROR(directory, ErrorCode::NotFound);
    CHECK(directory.error().message().find("is a folder") != std::string::npos);
    REQUIRE(::mkfifo((folder / "pipe").c_str(), 0600) == 0);
    const auto pipe = InputFile::open(folder / "pipe"); // must not wait for a writer
    NG_CHECK_ERROR(pipe, ErrorCode::NotFound);
    CHECK(pipe.error().message().find("pipe or device") != std::string::npos);
    NG_CHECK_ERROR(InputFile::open("/dev/null"), ErrorCode::NotFound);
    put(folder / "a", "12345");
    NG_CHECK_ERROR(readTextFile(folder / "a", 4), ErrorCode::CorruptData);
    if (::geteuid() != 0) {
        std::filesystem::permissions(folder / "a", std::filesystem::perms::none);
        NG_CHECK_ERROR(InputFile::open(folder / "a"), ErrorCode::NotFound);
    }
}

TEST_CASE("checking for changes costs little beside the read")
{
    const TempFolder folder;
    put(folder / "a", std::string(4096, 'x'));
    const auto file = InputFile::open(folder / "a").value();
    const auto begin = std::chrono::steady_clock::now();
    for (int i = 0; i < 20'000; ++i)
        NG_REQUIRE_RESULT(file->unchanged());
    const std::chrono::duration<double, std::micro> spent = std::chrono::steady_clock::now() - begin;
    MESSAGE("one check takes " << spent.count() / 20'000 << " µs");
    CHECK(spent.count() / 20'000 < 50.0);
}

TEST_CASE("a file is replaced as a whole, keeps its permissions and leaves nothing aside")
{
    const TempFolder folder;
    put(folder / "a", "old");
    std::filesystem::permissions(folder / "a", std::filesystem::perms(0640));
    NG_REQUIRE_RESULT(writeFileAtomically(folder / "a", std::string_view("new")));
    CHECK(textOf(folder / "a") == "new");
    CHECK(std::filesystem::status(folder / "a").permissions() == std::filesystem::perms(0640));
    CHECK(entriesIn(folder.path()) == 1);

    std::filesystem::create_symlink("a", folder / "link");
    NG_REQUIRE_RESULT(writeFileAtomically(folder / "link", std::string_view("through")));
    CHECK(std::filesystem::is_symlink(folder / "link"));
    CHECK(textOf(folder / "a") == "through");

    {
        AtomicFileWriter writer = AtomicFileWriter::open(folder / "a").value();
        AtomicFileWriter other = AtomicFileWriter::open(folder / "a").value(); // two at once do not meet
        NG_REQUIRE_RESULT(writer.write(std::string_view("0000 and more")));
        NG_REQUIRE_RESULT(writer.writeAt(0, std::as_bytes(std::span("1234", 4))));
        CHECK(writer.position() == 13);
        NG_REQUIRE_RESULT(other.write(std::string_view("dropped")));
        AtomicFileWriter moved = std::move(writer);
        NG_REQUIRE_RESULT(moved.commit());
    }
    CHECK(textOf(folder / "a") == "1234 and more");
    CHECK(entriesIn(folder.path()) == 2);
}

TEST_CASE("a failed write says why and leaves the old file")
{
    const TempFolder folder;
    put(folder / "a", "old");
    NG_CHECK_ERROR(writeFileAtomically(folder / "none/a", std::string_view("x")), ErrorCode::Io);
    std::filesystem::create_directory(folder / "dir");
    NG_CHECK_ERROR(writeFileAtomically(folder / "dir", std::string_view("x")), ErrorCode::Io);
    const int status = inChild([&folder] {
        ::signal(SIGXFSZ, SIG_IGN);
        const struct rlimit limit {
            1000, 1000
        };
        ::setrlimit(RLIMIT_FSIZE, &limit);
        const Result<> result = writeFileAtomically(folder / "a", std::string(5000, 'x'));
        ::_exit(!result && result.error().code == ErrorCode::Io && entriesIn(folder.path()) == 2 ? 7 : 1);
    });
    CHECK(WEXITSTATUS(status) == 7);
    CHECK(textOf(folder / "a") == "old");
    CHECK(entriesIn(folder.path()) == 2);
    if (::geteuid() != 0) {
        std::filesystem::permissions(folder / "dir", std::filesystem::perms(0500));
        NG_CHECK_ERROR(writeFileAtomically(folder / "dir/a", std::string_view("x")), ErrorCode::Io);
        std::filesystem::permissions(folder / "dir", std::filesystem::perms(0700));
    }
}

TEST_CASE("each cause of a failed write has a sentence of its own")
{
    std::set<std::string> sentences;
    const std::vector<int> causes{ENOSPC, EDQUOT, EROFS, EACCES, ENOENT, EISDIR, EFBIG, ENAMETOOLONG, EIO};
    for (const int cause : causes) {
        const Error error = writeError(cause, "/data/study/items.tsv");
        CHECK(error.code == ErrorCode::Io);
        const std::string message = error.message();
        CHECK(message.find("items.tsv") != std::string::npos);
        CHECK(message.find("/data/study") != std::string::npos);
        CHECK(message.find('%') == std::string::npos);
        sentences.insert(message);
    }
    CHECK(sentences.size() == causes.size());
    CHECK(writeError(EDQUOT, "a").message().find("your disk quota") != std::string::npos);
    CHECK(writeError(ENOSPC, "a").message().find("the folder . is full") != std::string::npos);
}

TEST_CASE("a process killed at any point of a write leaves the old or the new file")
{
    const TempFolder folder;
    const auto old = [](std::string_view point) {
        return point != "after-rename" && point != "before-folder-sync" && point != "after-folder-sync";
    };
    for (const char *point : {"before-write", "after-write", "before-sync", "after-sync", "before-rename",
                              "after-rename", "before-folder-sync", "after-folder-sync"}) {
        CAPTURE(point);
        put(folder / "a", "old");
        const int status = inChild([&] {
            ::setenv("NG_FAULT_POINT", point, 1);
            static_cast<void>(writeFileAtomically(folder / "a", std::string_view("new")));
        });
        CHECK(WIFSIGNALED(status));
        CHECK(WTERMSIG(status) == SIGKILL);
        CHECK(textOf(folder / "a") == (old(point) ? "old" : "new"));
        CHECK(removeAbandonedPieces(folder.path()) == (old(point) ? 1U : 0U));
        CHECK(entriesIn(folder.path()) == 1);
    }
}

TEST_CASE("a fault point can be passed before it strikes")
{
    const TempFolder folder;
    const int status = inChild([&] {
        ::setenv("NG_FAULT_POINT", "after-rename:3", 1);
        for (int i = 0; i < 5; ++i)
            static_cast<void>(writeFileAtomically(folder / "a", std::to_string(i)));
    });
    CHECK(WIFSIGNALED(status));
    CHECK(textOf(folder / "a") == "2");
    CHECK(inChild([&] {
              ::setenv("NG_FAULT_POINT", "elsewhere", 1);
              faultPoint("before-write");
          })
          == 0);
}

TEST_CASE("pieces of living processes and other files are left alone")
{
    const TempFolder folder;
    const std::string mine = numberText(static_cast<std::int64_t>(::getpid()));
    for (const std::string &name :
         {".a.edf." + mine + ".0.part", std::string(".a.part"), std::string("a.999999999.0.part"),
          std::string(".hidden"), std::string(".a.x.0.part")})
        put(folder / name, "x");
    CHECK(removeAbandonedPieces(folder.path()) == 0);
    CHECK(entriesIn(folder.path()) == 5);
    CHECK(removeAbandonedPieces(folder / "missing") == 0);
}

TEST_CASE("lines are appended, and a torn last line is cut off")
{
    const TempFolder folder;
    const std::string longLine(10'000, 'y');
    put(folder / "a", "one\ntwo\n" + longLine);
    {
        LineAppender lines = LineAppender::open(folder / "a").value();
        CHECK(textOf(folder / "a") == "one\ntwo\n");
        NG_CHECK_RESULT(lines.append("three"));
        CHECK(textOf(folder / "a") == "one\ntwo\n");
        NG_CHECK_RESULT(lines.flush());
        CHECK(textOf(folder / "a") == "one\ntwo\nthree\n");
        NG_CHECK_ERROR(lines.append("a\nb"), ErrorCode::InvalidArgument);
        NG_CHECK_RESULT(lines.append(""));
        NG_CHECK_RESULT(lines.sync());
        NG_CHECK_RESULT(lines.append("last"));
    }
    CHECK(textOf(folder / "a") == "one\ntwo\nthree\n\nlast\n");
    put(folder / "torn", longLine);
    NG_CHECK_RESULT(LineAppender::open(folder / "torn"));
    CHECK(textOf(folder / "torn").empty());
    NG_CHECK_ERROR(LineAppender::open(folder / "none/a"), ErrorCode::Io);
}

TEST_CASE("lines that do not fit are taken back whole and written later")
{
    const TempFolder folder;
    const int status = inChild([&folder] {
        ::signal(SIGXFSZ, SIG_IGN);
        struct rlimit limit {
            15, RLIM_INFINITY
        };
        LineAppender lines = LineAppender::open(folder / "a").value();
        static_cast<void>(lines.append("first"));
        bool good = lines.flush().has_value();
        ::setrlimit(RLIMIT_FSIZE, &limit);
        static_cast<void>(lines.append("second line"));
        good = good && !lines.flush() && textOf(folder / "a") == "first\n";
        limit.rlim_cur = RLIM_INFINITY;
        ::setrlimit(RLIMIT_FSIZE, &limit);
        good = good && lines.flush() && textOf(folder / "a") == "first\nsecond line\n";
        ::_exit(good ? 7 : 1);
    });
    CHECK(WEXITSTATUS(status) == 7);
    Result<LineAppender> full = LineAppender::open("/dev/full");
    NG_REQUIRE_RESULT(full);
    NG_CHECK_RESULT(full->append("x"));
    const Result<> result = full->flush();
    NG_CHECK_ERROR(result, ErrorCode::Io);
    CHECK(result.error().message().find("full") != std::string::npos);
}

TEST_CASE("a folder is held by one, the second is told by whom, a dead holder does not matter")
{
    const TempFolder folder;
    {
        Result<FolderLock> lock = FolderLock::acquire(folder.path(), "neuroglyph-engine");
        NG_REQUIRE_RESULT(lock);
        const Result<FolderLock> second = FolderLock::acquire(folder.path(), "neuroglyph-cli");
        NG_CHECK_ERROR(second, ErrorCode::InvalidArgument);
        const std::string message = second.error().message();
        CHECK(message.find("neuroglyph-engine") != std::string::npos);
        CHECK(message.find(numberText(static_cast<std::int64_t>(::getpid()))) != std::string::npos);
        const FolderLock moved = std::move(*lock);
        NG_CHECK_ERROR(FolderLock::acquire(folder.path(), "x"), ErrorCode::InvalidArgument);
    }
    NG_CHECK_RESULT(FolderLock::acquire(folder.path(), "x"));
    const int status = inChild([&folder] {
        const Result<FolderLock> lock = FolderLock::acquire(folder.path(), "dies");
        ::raise(SIGKILL);
    });
    CHECK(WIFSIGNALED(status));
    CHECK(textOf(folder / ".lock").find("dies") != std::string::npos);
    NG_CHECK_RESULT(FolderLock::acquire(folder.path(), "next"));
    NG_CHECK_ERROR(FolderLock::acquire(folder / "missing", "x"), ErrorCode::Io);
}

TEST_CASE("folders of caches and data follow the environment")
{
    const int status = inChild([] {
        for (const char *name : {"NG_CACHE_DIR", "NG_DATA_DIR", "XDG_CACHE_HOME", "XDG_DATA_HOME"})
            ::unsetenv(name);
        ::setenv("HOME", "/home/x", 1);
        bool good = cacheFolder() == "/home/x/.cache/neuroglyph" && dataFolder() == "/home/x/.local/share/neuroglyph";
        ::setenv("XDG_CACHE_HOME", "/c", 1);
        ::setenv("XDG_DATA_HOME", "relative", 1);
        good = good && cacheFolder() == "/c/neuroglyph" && dataFolder() == "/home/x/.local/share/neuroglyph";
        ::setenv("NG_CACHE_DIR", "/own", 1);
        good = good && cacheFolder() == "/own";
        ::unsetenv("HOME");
        good = good && dataFolder().is_absolute();
        ::_exit(good ? 7 : 1);
    });
    CHECK(WEXITSTATUS(status) == 7);
}
