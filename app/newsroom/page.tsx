import { redirect } from 'next/navigation';

export default function NewsroomPage(): never {
  redirect('/newsroom/articles');
}
