import type { Chinese } from '../catalogue.ts';
import type { filesEn } from './files.en.ts';

export const filesZh: Chinese<typeof filesEn> = {
  choose: '选择本机文件',
  taken: '可用 PDF、CSV、文本、ZIP、Word、Excel、PowerPoint、OpenDocument、EPUB 或 MP3，最大 {size}。',
  inNewsroom: '或选用已有文件',
  adding: '正在添加{name}…',
  failed: '无法添加{name}：{reason}',
  another: '换了文件',
  problems: {
    'file-empty': '文件是空的。',
    'file-too-large': '文件过大：最大 50 MB。',
    'kind-unknown': '不接受此类文件，请用 PDF、表格或文档。',
    'file-active': '不接受网页、矢量图和程序：请导出为 PDF。',
    'file-damaged': '文件已损坏或未传完整。',
    'file-locked': '文件有密码，读者无法打开。',
    'file-macros': '文档含有宏：请另存为不含宏的文件。',
    'file-programs': '压缩包内有程序，不能提供给读者。',
    'file-unsafe': '压缩包内的文件名指向包外。',
    'text-not-utf8': '读者可能无法读取此文本：请另存为 UTF-8。',
    connection: '连接中断，请重试。',
    'signed-out': '您已退出登录。请在另一个标签页登录后重试。',
    'not-allowed': '您的角色不能添加文件。',
    unknown: '无法添加，请重试。',
  },
};
