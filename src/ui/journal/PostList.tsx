import type { Locale } from '@/i18n/site/locales'
import type { PostSummary } from '@/queries/getPosts'
import { PictureImage } from '../media/PictureImage'
import { typeset } from '../text/typeset'
import { bylineOf } from './bylineOf'

type Props = { locale: Locale; posts: PostSummary[]; timeZone: string }

export const PostList = ({ locale, posts, timeZone }: Props) => (
  <ol className="wrap mt-12">
    {posts.map((post, place) => (
      <li
        key={post.slug}
        className="group relative columns-twelve items-center lg:gap-x-8 gap-y-4 border-t border-line py-8 last:border-b"
      >
        {post.cover && (
          <div className="col-span-12 overflow-hidden rounded-cut sm:col-span-4 lg:col-span-3">
            <PictureImage
              picture={post.cover}
              alt=""
              isFirst={place === 0}
              sizes="(min-width: 40rem) 30vw, 92vw"
              className="aspect-4/3 w-full object-cover"
            />
          </div>
        )}
        <div className="col-span-12 sm:col-span-8">
          <p className="num mb-2 text-small text-text-3">
            {typeset(bylineOf(post, locale, timeZone), locale)}
          </p>
          <h2 className="display-small text-h2">
            <a href={`/${locale}/journal/${post.slug}`} className="row-link group-hover:text-accent-text">
              {typeset(post.title, locale)}
            </a>
          </h2>
          {post.lead && <p className="mt-3 max-w-measure text-text-2">{typeset(post.lead, locale)}</p>}
        </div>
      </li>
    ))}
  </ol>
)
