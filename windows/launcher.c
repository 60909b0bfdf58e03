/* Starts the program with the Python that lies beside it: one file for the window, one for the console. */

#define WIN32_LEAN_AND_MEAN
#include <windows.h>
#include <wchar.h>

typedef int (*PyMain)(int, wchar_t **);

enum { LONGEST_PATH = 32768, CANNOT_START = 3 };

static wchar_t path[LONGEST_PATH];

static int complain(const wchar_t *what)
{
    static wchar_t line[LONGEST_PATH + 512];
    swprintf(line, sizeof line / sizeof *line,
             L"PRR Desk tidak dapat dimulai: %ls.\nPasang ulang program ini; data kantor tidak tersentuh.\n\n"
             L"PRR Desk cannot start: %ls.\nInstall it again; the office's data are untouched.\n",
             what, what);
#ifdef WITH_WINDOW
    MessageBoxW(NULL, line, L"PRR Desk", MB_OK | MB_ICONERROR);
#else
    DWORD written;
    HANDLE out = GetStdHandle(STD_ERROR_HANDLE);
    if (!WriteConsoleW(out, line, (DWORD)wcslen(line), &written, NULL)) {
        char bytes[2048];
        int length = WideCharToMultiByte(CP_UTF8, 0, line, -1, bytes, sizeof bytes, NULL, NULL);
        if (length > 1)
            WriteFile(out, bytes, (DWORD)(length - 1), &written, NULL);
    }
#endif
    return CANNOT_START;
}

int wmain(int argc, wchar_t **argv)
{
    /* The installer asks for this name to learn whether the program runs, whoever started it. */
    CreateMutexW(NULL, FALSE, L"Global\\PRRDesk");

    DWORD length = GetModuleFileNameW(NULL, path, LONGEST_PATH);
    wchar_t *name = length && length < LONGEST_PATH ? wcsrchr(path, L'\\') : NULL;
    if (!name || (size_t)(name - path) + 20 > LONGEST_PATH)
        return complain(L"path");
    wcscpy(name + 1, L"python311.dll");

    /* What the library needs is looked for beside it and in Windows, never in the folder one happens to be in. */
    HMODULE python = LoadLibraryExW(path, NULL, LOAD_LIBRARY_SEARCH_DLL_LOAD_DIR | LOAD_LIBRARY_SEARCH_DEFAULT_DIRS);
    if (!python)
        return complain(L"python311.dll");
    PyMain run = (PyMain)(void *)GetProcAddress(python, "Py_Main");
    if (!run)
        return complain(L"Py_Main");

    wchar_t **words = HeapAlloc(GetProcessHeap(), HEAP_ZERO_MEMORY, ((size_t)argc + 3) * sizeof *words);
    if (!words)
        return complain(L"memory");
    words[0] = argv[0];
    words[1] = L"-m";
    words[2] = L"ui.app";
    for (int place = 1; place < argc; place++)
        words[place + 2] = argv[place];
    return run(argc + 2, words);
}
